import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { mapHref } from "../../paths.ts";
import { Pager } from "../../views/pager.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { PublicLayerShown } from "../pages/public-layer.page.tsx";
import { shapesPerPage } from "../page-sizes.ts";
import { publicLayerHref } from "../paths.ts";
import { LayerBody } from "./layer-body.view.tsx";

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
      <LayerBody slug={trajectory.slug} layer={layer} shapes={shapes} frame={frame}>
        <Pager
          page={page}
          pages={Math.ceil(layer.shapes / shapesPerPage)}
          hrefOf={(to) => publicLayerHref(trajectory.slug, layer.id, to)}
          frame={frame}
        />
      </LayerBody>
      <p>
        <a href={mapHref(trajectory.slug)}>{t("engage.layer.toMap")}</a>
      </p>
    </div>
  );
}
