import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { LetteredLayer } from "../domain.ts";
import { publicLayerHref } from "../paths.ts";
import { PlanPicture } from "../plan/plan-picture.view.tsx";
import type { NamedShape } from "../reader.ts";
import { LayerExplanation, LayerLetter, LayerRedrawn } from "./layer-words.view.tsx";
import { ShapeList } from "./shape-list.view.tsx";

/** A layer with the first of what lies in it. */
export type ListedLayer = { readonly layer: LetteredLayer; readonly first: readonly NamedShape[] };

type Props = { readonly slug: string; readonly layers: readonly ListedLayer[]; readonly frame: Frame };

/** What lies under the places, in words: for who does not see the map this is the map. */
export function MapLayersView({ slug, layers, frame }: Props): ReactElement | null {
  if (layers.length === 0) return null;
  return (
    <section className="stack">
      <Heading level={2}>{frame.t("engage.layer.section")}</Heading>
      {layers.map((listed) => (
        <ListedLayerView slug={slug} listed={listed} frame={frame} key={listed.layer.id} />
      ))}
    </section>
  );
}

type One = Pick<Props, "slug" | "frame"> & { readonly listed: ListedLayer };

function ListedLayerView({ slug, listed: { layer, first }, frame }: One): ReactElement {
  const { t, format } = frame;
  const more = layer.shapes > first.length;
  return (
    <article className="brink-layers__item stack stack--tight">
      <Heading level={3}>
        <LayerLetter letter={layer.letter} /> {said(frame, pickText(layer.name, frame.lang))}
      </Heading>
      <LayerExplanation layer={layer} frame={frame} />
      <LayerRedrawn layer={layer} frame={frame} />
      <PlanPicture slug={slug} layer={layer} frame={frame} />
      {first.length > 0 && (
        <Details summary={t("engage.layer.count", { count: layer.shapes })}>
          <ShapeList shapes={first} frame={frame} />
          {more && (
            <p>
              <a href={publicLayerHref(slug, layer.id)}>{t("engage.layer.all", { count: layer.shapes })}</a>
            </p>
          )}
        </Details>
      )}
      <p className="small">{t("engage.layer.changed", { on: format.date(layer.changedAt) })}</p>
    </article>
  );
}
