import type { ReactElement } from "react";
import type { Localized } from "../../kernel/localized.ts";
import type { Box } from "../map/area.ts";
import type { Frame } from "./frame.ts";

/** What the public sees of many answers together. */
export type MethodResults = {
  /** @param at the public page with these results, below which parts of them have pages of their own; none while it shows nothing */
  view(frame: Frame, at?: string): ReactElement;
  /** The same for other machines, not a number more; absent where no machine may ask. */
  figures?(reader: Pick<Frame, "t" | "lang">): ResultFigures;
};

/** What stands on the page, as data. Undefined: hidden, because too few people are in it. */
export type ResultFigures = {
  readonly people: number | undefined;
  readonly someWithdrew: boolean;
  /** None as long as too few people took part. */
  readonly questions: readonly QuestionFigures[];
};

export type QuestionFigures = {
  readonly code: string;
  readonly kind: string;
  readonly words: Localized;
  readonly people: number | undefined;
  /** Why there are no counts; undefined where there are. */
  readonly note: string | undefined;
  /** What the counts are of: people, or an average. */
  readonly counts: string | undefined;
  /** What each of the further counts of an answer is. */
  readonly heads: readonly string[];
  readonly answers: readonly AnswerFigures[];
};

export type AnswerFigures = {
  readonly code: string;
  readonly label: string;
  readonly count: number | undefined;
  /** 0 to 1, of the people who answered; undefined where the count is hidden or is no count of people. */
  readonly shareRatio: number | undefined;
  readonly further: readonly (number | undefined)[];
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
