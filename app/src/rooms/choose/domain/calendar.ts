import type { CatalogueItem } from "@brink/decision-guide";
import { FEEDBACK_LOOP } from "@brink/decision-guide";

const daysPerWeek = 7;
const continuousDays = 365;

/** What happens when, in weeks from the go-ahead. Weeks count from 1. */
export type CalendarLine = {
  readonly item: string;
  /** Preparing takes until the end of this week. */
  readonly preparedInWeek: number;
  /** The first week in which residents notice it. */
  readonly firstWeek: number;
  /** Undefined when it goes on as long as the trajectory does. */
  readonly lastWeek: number | undefined;
};

/**
 * Longest lead time, then the days in which residents can take part, as the score counts them (domain: lead weeks and
 * duration). Answering starts when the last contribution is in.
 */
export function calendarOf(items: readonly CatalogueItem[]): readonly CalendarLine[] {
  const lines = items.filter(({ id }) => id !== FEEDBACK_LOOP).map((item) => lineFrom(item, item.leadWeeksMax));
  const lastInput = Math.max(0, ...lines.map((line) => line.lastWeek ?? line.firstWeek));
  const feedback = items.filter(({ id }) => id === FEEDBACK_LOOP).map((item) => lineFrom(item, lastInput));
  return [...lines, ...feedback].sort((a, b) => a.firstWeek - b.firstWeek || (a.item < b.item ? -1 : 1));
}

function lineFrom(item: CatalogueItem, startAfterWeek: number): CalendarLine {
  const firstWeek = startAfterWeek + 1;
  const runsWeeks = Math.max(1, Math.ceil(item.durationDays / daysPerWeek));
  return {
    item: item.id,
    preparedInWeek: startAfterWeek,
    firstWeek,
    lastWeek: isContinuous(item) ? undefined : firstWeek + runsWeeks - 1,
  };
}

/** It goes on as long as the trajectory does. */
export function isContinuous({ durationDays }: CatalogueItem): boolean {
  return durationDays >= continuousDays;
}
