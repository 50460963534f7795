import type { ShapeAsk } from "../../../../platform/define/method-asks.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Corners } from "./drawn-shape.ts";
import { cornersAtLeast, sizeOf } from "./drawn-shape.ts";

const metresPerKm = 1_000;
const squareMetresPerKm2 = 1_000_000;

/** A line or an area for who reads: how many points, and about how large. */
export function shapeWords(ask: ShapeAsk, corners: Corners, { t }: Pick<Frame, "t">): string {
  const count = corners.length;
  if (count < cornersAtLeast[ask]) return t("engage.shape.begun", { count });
  const size = sizeOf(ask, corners);
  const large = ask === "line" ? metresPerKm : squareMetresPerKm2;
  if (size < large) return t(`engage.shape.${ask}.small`, { count, size: Math.max(10, Math.round(size / 10) * 10) });
  return t(`engage.shape.${ask}.large`, { count, size: Math.round((size / large) * 10) / 10 });
}
