import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../../trajectories/room.ts";
import { TrajectoryHead } from "../../../trajectories/room.ts";
import { mapWords } from "../../places/map-words.ts";
import { boxAround, boxText } from "../../places/signs.ts";
import type { Layer, LetteredLayer } from "../domain.ts";
import { mapLayers } from "../map-layers.ts";
import { layerHref, newPlanHref } from "../paths.ts";
import { GeoJsonFields, LayerWordFields } from "./layer-fields.view.tsx";
import { LayerLetter } from "./layer-words.view.tsx";

export type LayersShown = {
  readonly trajectory: Trajectory;
  readonly layers: readonly LetteredLayer[];
  readonly links: readonly TrajectoryLink[];
};

type Props = { readonly shown: LayersShown; readonly frame: Frame };

/** The layers of a trajectory as residents see them, and a new one. */
export function LayersView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, layers, links } = shown;
  const box = boxAround(layers.flatMap((layer) => layer.box ?? []));
  return (
    <div className="stack stack--loose">
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("engage.layer.title")} />
      <p className="lead measure">{t("engage.layer.staff.lead")}</p>
      <LayerTable shown={shown} frame={frame} />
      {box && (
        <brink-map
          signs="[]"
          layers={mapLayers(frame, trajectory.slug, layers)}
          box={boxText(box)}
          words={mapWords(frame)}
        />
      )}
      <div className="narrow stack">
        <ActionGroup>
          <ButtonLink href={newPlanHref(trajectory.id)} variant="secondary" pictogramEnd="arrow">
            {t("engage.layer.staff.addPlan")}
          </ButtonLink>
        </ActionGroup>
        <Details summary={t("engage.layer.staff.add")} open={layers.length === 0 || frame.form.action === "add"}>
          <ActionForm frame={frame} action="add" withFiles>
            <LayerWordFields frame={frame} />
            <GeoJsonFields frame={frame} />
            <p>{t("engage.layer.staff.public")}</p>
            <ActionGroup>
              <Button>{t("engage.layer.staff.addNow")}</Button>
            </ActionGroup>
          </ActionForm>
        </Details>
      </div>
    </div>
  );
}

function LayerTable({ shown: { trajectory, layers }, frame }: Props): ReactElement {
  const { t, format, lang } = frame;
  const isOrdered = layers.length > 1;
  return (
    <Table
      caption={t("engage.layer.title")}
      captionHidden
      columns={[
        { label: t("engage.layer.staff.column.layer") },
        { label: t("engage.layer.staff.column.holds") },
        { label: t("engage.layer.staff.column.changed") },
        ...(isOrdered ? [{ label: t("engage.layer.staff.column.order") }] : []),
      ]}
      rows={layers.map((layer, index) => ({
        key: layer.id,
        cells: [
          <span className="cluster" key="name">
            <LayerLetter letter={layer.letter} />
            <a href={layerHref(trajectory.id, layer.id)}>{said(frame, pickText(layer.name, lang))}</a>
          </span>,
          holds(layer, frame),
          format.date(layer.changedAt),
          ...(isOrdered ? [index === 0 ? "" : <RaiseForm layer={layer} frame={frame} key="raise" />] : []),
        ],
      }))}
      empty={<p>{t("engage.layer.staff.none")}</p>}
    />
  );
}

function holds({ plan, box, shapes }: Layer, { t }: Frame): string {
  if (!plan) return t("engage.layer.count", { count: shapes });
  return t(box ? "engage.layer.staff.aPlan" : "engage.layer.staff.aPlanBeside");
}

function RaiseForm({ layer, frame }: { readonly layer: Layer; readonly frame: Frame }): ReactElement {
  const { t, lang } = frame;
  const name = pickText(layer.name, lang).text;
  return (
    <ActionForm frame={frame} action="raise">
      <input type="hidden" name="layerId" value={layer.id} />
      <Button variant="subtle" label={t("engage.layer.staff.raiseOf", { name })}>
        {t("engage.layer.staff.raise")}
      </Button>
    </ActionForm>
  );
}
