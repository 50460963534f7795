import type { ReactElement } from "react";
import type { Localized } from "../../kernel/localized.ts";
import type { Box } from "../map/area.ts";
import type { Frame } from "./frame.ts";

/** What the public sees of many answers together. */
export type MethodResults = { view(frame: Frame): ReactElement };

/** How many people chose a place in each part of the map, fit to show, the busiest first. */
export type ResultsOnMap = {
  readonly question: Localized;
  readonly spots: readonly { readonly box: Box; readonly people: number }[];
  /** Lines or areas, which lie in several parts at once. */
  readonly isDrawn: boolean;
  /** Nothing is shown as long as people can take part. */
  readonly isLater: boolean;
};
