import type { Area } from "../map/area.ts";

/** A control in which people point out a place, with the one in which they type the words for it. */
export type PlaceAsk = {
  readonly control: string;
  readonly words: string;
  /** Where it has to lie; anywhere in the country when that is not known. */
  readonly within?: Area | undefined;
  /** What is drawn, where it is more than a point. `words` is then what the next point is looked up by. */
  readonly shape?: ShapeAsk | undefined;
};

/** A line, as a route; or an area with all that lies in it. */
export type ShapeAsk = "line" | "area";

/** What can be sent along: photos, which are drawn anew; or PDFs, which only the team opens. */
export const uploadKinds = ["photos", "pdf", "both"] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** A control at which photos or PDFs can be sent along. Its values in a form are the host's, and read by the host. */
export type UploadAsk = {
  readonly control: string;
  /** Photos, when absent. A PDF only where nothing is shown to everybody. */
  readonly takes?: UploadKind;
  /** How many; 0 where none are asked any more, for what was sent before. */
  readonly atMost: number;
};
