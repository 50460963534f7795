import type { CatalogueItem, Situation } from "@brink/decision-guide";
import { inadmissibilities } from "@brink/decision-guide";
import type { CalendarDate } from "@brink/indicators";
import { addDays } from "@brink/indicators";
import type { Schedule, ScheduleAsked, ScheduleLine } from "./schedule.ts";
import { scheduleOf } from "./schedule.ts";

const searchedDays = 3 * 366;

/** Whether a schedule can still be made, and if not, what could. */
export type Fit =
  | { readonly fits: true }
  | {
      readonly fits: false;
      /** What should have begun before today, with the working days that it is short. */
      readonly late: readonly { readonly item: string; readonly workingDaysShort: number }[];
      /** With the shortest lead times it still fits. */
      readonly shortestFits: boolean;
      /** The first day on which the decision could be taken with the longest lead times; undefined beyond three years. */
      readonly earliestDecisionOn: CalendarDate | undefined;
      /** The combination without what is late; undefined when that would no longer deliver what was asked. */
      readonly without: readonly string[] | undefined;
    };

export function fitOf(asked: ScheduleAsked, schedule: Schedule, today: CalendarDate, situation: Situation): Fit {
  const late = schedule.lines.filter(({ prepareOn }) => prepareOn < today);
  if (late.length === 0) return { fits: true };
  return {
    fits: false,
    late: late.map(({ item, prepareOn }) => ({ item, workingDaysShort: workingDaysFrom(prepareOn, today, asked) })),
    shortestFits: scheduleOf({ ...asked, lead: "shortest" }).beginsOn >= today,
    earliestDecisionOn: earliestDecision(asked, today),
    without: withoutLate(asked.items, late, situation),
  };
}

function workingDaysFrom(from: CalendarDate, today: CalendarDate, { rules }: ScheduleAsked): number {
  let count = 0;
  for (let day = from; day < today; day = addDays(day, 1)) if (rules.isWorkingDay(day)) count += 1;
  return count;
}

/** A later decision never makes anything begin earlier, so the first day that fits is found by halving. */
function earliestDecision(asked: ScheduleAsked, today: CalendarDate): CalendarDate | undefined {
  const fits = (days: number) =>
    scheduleOf({ ...asked, decisionOn: addDays(asked.decisionOn, days) }).beginsOn >= today;
  const overdue = Math.max(0, Math.round((Date.parse(today) - Date.parse(asked.decisionOn)) / 86_400_000));
  let [tooSoon, soonEnough] = [0, overdue + searchedDays];
  if (!fits(soonEnough)) return undefined;
  while (soonEnough - tooSoon > 1) {
    const middle = Math.floor((tooSoon + soonEnough) / 2);
    if (fits(middle)) soonEnough = middle;
    else tooSoon = middle;
  }
  let found = addDays(asked.decisionOn, soonEnough);
  while (!asked.rules.isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** What is late goes; a technology that serves nothing then goes too. */
function withoutLate(
  items: readonly CatalogueItem[],
  late: readonly ScheduleLine[],
  situation: Situation,
): readonly string[] | undefined {
  const rest = items.filter(({ id }) => !late.some(({ item }) => item === id));
  const loose = new Set(
    inadmissibilities(rest, situation).flatMap((one) => (one.code === "technologyWithoutMethod" ? [one.item] : [])),
  );
  const left = rest.filter(({ id }) => !loose.has(id));
  return inadmissibilities(left, situation).length === 0 ? left.map(({ id }) => id) : undefined;
}
