import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { mapWords } from "../../places/map-words.ts";
import { boxText } from "../../places/signs.ts";
import type { LetteredLayer } from "../domain.ts";
import { mapLayers } from "../map-layers.ts";
import { PlanPicture } from "../plan/plan-picture.view.tsx";
import type { NamedShape } from "../reader.ts";
import { LayerExplanation, LayerRedrawn } from "./layer-words.view.tsx";
import { ShapeList } from "./shape-list.view.tsx";

type Props = {
  readonly slug: string;
  readonly layer: LetteredLayer;
  readonly shapes: readonly NamedShape[];
  /** What comes under the list. */
  readonly children?: ReactNode;
  readonly frame: Frame;
};

/** One layer by itself, as everybody sees it: in words, on a map, and as a list or a drawing. */
export function LayerBody({ slug, layer, shapes, children, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <LayerExplanation layer={layer} frame={frame} />
      <LayerRedrawn layer={layer} frame={frame} />
      {layer.box && (
        <brink-map
          signs="[]"
          layers={mapLayers(frame, slug, [layer])}
          box={boxText(layer.box)}
          words={mapWords(frame)}
        />
      )}
      <PlanPicture slug={slug} layer={layer} frame={frame} />
      {!layer.plan && (
        <section>
          <div className="stack stack--tight">
            <Heading level={2}>{t("engage.layer.count", { count: layer.shapes })}</Heading>
            <ShapeList shapes={shapes} frame={frame} />
            {children}
          </div>
        </section>
      )}
    </>
  );
}
