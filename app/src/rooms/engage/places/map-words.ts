import type { Frame } from "../../../platform/define/frame.ts";

const names = ["label", "pick", "zoomIn", "zoomOut", "credit", "together", "away", "close", "show", "here"] as const;

/** What the map says, for the element in app/browser/map: JSON, in the reader's language. */
export function mapWords({ t }: Pick<Frame, "t">): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, t(`engage.map.${name}`, { count: "{count}" })])));
}
