import type { CatalogueItem, Competence } from "@brink/decision-guide";
import type { CalendarDate } from "@brink/indicators";
import { addDays } from "@brink/indicators";
import type { DayRules } from "./closed-days.ts";
import type { Schedule } from "./schedule.ts";

/** Hours of one week, by what somebody has to be able to do for them. */
export type Week = {
  /** Its Monday. */
  readonly monday: CalendarDate;
  readonly hours: number;
  readonly byRole: ReadonlyMap<Competence, number>;
  /** More than the team has. */
  readonly isOverFull: boolean;
};

export type WeekHours = {
  readonly weeks: readonly Week[];
  readonly byRole: ReadonlyMap<Competence, number>;
  readonly hours: number;
  /** What the team has each week; undefined when nobody knows. */
  readonly availablePerWeek: number | undefined;
};

type HoursAsked = {
  readonly items: readonly CatalogueItem[];
  readonly schedule: Schedule;
  readonly rules: DayRules;
  readonly scaleRatio: number;
  /** What the team said it has each week. */
  readonly perWeek: number | undefined;
  /** What the team has together until the decision; shared over its weeks when nobody said more. */
  readonly together: number | undefined;
};

/**
 * The expected hours (the middle of the range, scaled) of each activity, spread evenly over its working days from the first
 * of preparing to the last of doing, and evenly over what it asks people to be able to do. Both are estimates.
 */
export function weekHoursOf(asked: HoursAsked): WeekHours {
  const { items, schedule, rules } = asked;
  const byWeek = new Map<CalendarDate, Map<Competence, number>>(mondays(schedule).map((monday) => [monday, new Map()]));
  const byRole = new Map<Competence, number>();
  for (const { item, prepareOn, startsOn, endsOn = schedule.inputEndsOn } of schedule.lines) {
    const found = items.find(({ id }) => id === item);
    const days = workingDays(prepareOn, endsOn < startsOn ? startsOn : endsOn, rules);
    if (found === undefined || days.length === 0) continue;
    const hours = ((found.staffHoursMin + found.staffHoursMax) / 2) * asked.scaleRatio;
    for (const role of found.competences) {
      add(byRole, role, hours / found.competences.length);
      for (const day of days) {
        const week = byWeek.get(mondayOf(day));
        if (week) add(week, role, hours / found.competences.length / days.length);
      }
    }
  }
  const availablePerWeek = asked.perWeek ?? (asked.together === undefined ? undefined : asked.together / byWeek.size);
  const weeks = [...byWeek].map(([monday, roles]) => weekOf(monday, roles, availablePerWeek));
  return { weeks, byRole, hours: sum(byRole), availablePerWeek };
}

function weekOf(monday: CalendarDate, byRole: ReadonlyMap<Competence, number>, available: number | undefined): Week {
  const hours = sum(byRole);
  // A tenth of an hour is how it is shown: less than that is no difference.
  return { monday, hours, byRole, isOverFull: available !== undefined && hours > available + 0.05 };
}

/** Every week from the first that something is done in to that of the decision. */
function mondays({ beginsOn, decisionOn }: Schedule): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let monday = mondayOf(beginsOn); monday <= decisionOn; monday = addDays(monday, 7)) found.push(monday);
  return found;
}

function workingDays(from: CalendarDate, to: CalendarDate, { isWorkingDay }: DayRules): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) found.push(day);
  return found;
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function add<K>(to: Map<K, number>, key: K, more: number): void {
  to.set(key, (to.get(key) ?? 0) + more);
}

function sum(of: ReadonlyMap<unknown, number>): number {
  return [...of.values()].reduce((total, one) => total + one, 0);
}
