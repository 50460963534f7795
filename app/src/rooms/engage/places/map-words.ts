import type { Frame } from "../../../platform/define/frame.ts";

const names = [
  ...["label", "past", "pick", "zoomIn", "zoomOut", "credit", "together", "away", "close", "show", "here"],
  ...["layers", "layerAway"],
] as const;

const drawingNames = ["addMiddle", "undo", "drawing", "many"] as const;

/** What the map says, for the element in app/browser/map: JSON, in the reader's language. */
export function mapWords({ t }: Pick<Frame, "t">, awayKey = "engage.map.away"): string {
  const words = names.map((name) => [name, t(`engage.map.${name}`, { count: "{count}" })]);
  return JSON.stringify({ ...Object.fromEntries(words), away: t(awayKey) });
}

/** What a map says on which somebody draws. */
export function drawingWords({ t }: Pick<Frame, "t">): string {
  const words = drawingNames.map((name) => [name, t(`engage.shape.${name}`, { count: "{count}" })]);
  return JSON.stringify(Object.fromEntries(words));
}
