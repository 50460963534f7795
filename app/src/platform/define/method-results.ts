import type { ReactElement } from "react";
import type { Localized } from "../../kernel/localized.ts";
import type { Box } from "../map/area.ts";
import type { Frame } from "./frame.ts";

/** What the public sees of many answers together. */
export type MethodResults = {
  /** @param at the public page with these results, below which parts of them have pages of their own; none while it shows nothing */
  view(frame: Frame, at?: string): ReactElement;
};

/** How many people chose a place in each part of the map, fit to show, the busiest first. */
export type ResultsOnMap = {
  readonly question: Localized;
  readonly spots: readonly { readonly box: Box; readonly people: number }[];
  /** Lines or areas, which lie in several parts at once. */
  readonly isDrawn: boolean;
  /** Nothing is shown as long as people can take part. */
  readonly isLater: boolean;
};
