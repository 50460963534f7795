import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { mapHref } from "../../paths.ts";
import { mapWords } from "../../places/map-words.ts";
import { boxText } from "../../places/signs.ts";
import { Pager } from "../../views/pager.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { mapLayers } from "../map-layers.ts";
import type { PublicLayerShown } from "../pages/public-layer.page.tsx";
import { shapesPerPage } from "../page-sizes.ts";
import { publicLayerHref } from "../paths.ts";
import { PlanPicture } from "../plan/plan-picture.view.tsx";
import { LayerExplanation } from "./layer-words.view.tsx";
import { ShapeList } from "./shape-list.view.tsx";

type Props = { readonly shown: PublicLayerShown; readonly frame: Frame };

/** Everything that lies in one layer. */
export function PublicLayerView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, layer, shapes, page } = shown;
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {said(frame, pickText(layer.name, frame.lang))}
      </Heading>
      <LayerExplanation layer={layer} frame={frame} />
      {layer.box && (
        <brink-map
          signs="[]"
          layers={mapLayers(frame, trajectory.slug, [layer])}
          box={boxText(layer.box)}
          words={mapWords(frame)}
        />
      )}
      <PlanPicture slug={trajectory.slug} layer={layer} frame={frame} />
      {!layer.plan && (
        <section className="stack stack--tight">
          <Heading level={2}>{t("engage.layer.count", { count: layer.shapes })}</Heading>
          <ShapeList shapes={shapes} frame={frame} />
          <Pager
            page={page}
            pages={Math.ceil(layer.shapes / shapesPerPage)}
            hrefOf={(to) => publicLayerHref(trajectory.slug, layer.id, to)}
            frame={frame}
          />
        </section>
      )}
      <p>
        <a href={mapHref(trajectory.slug)}>{t("engage.layer.toMap")}</a>
      </p>
    </div>
  );
}
