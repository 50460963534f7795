import type { Answers, CatalogueItem } from "@brink/decision-guide";
import { DONT_KNOW, FEEDBACK_LOOP } from "@brink/decision-guide";
import type { CalendarDate } from "@brink/indicators";
import { addDays } from "@brink/indicators";
import type { PlanningFigures } from "../../content/planning-content.ts";
import { isContinuous } from "../calendar.ts";
import type { DayRules } from "./closed-days.ts";
import { daysBefore, lastDay } from "./closed-days.ts";

const workingDaysPerWeek = 5;
/** Two weeks of school holiday with the weekends around them. */
const longestPauseDays = 16;

/** One activity with its days; every day is the first or the last on which it happens. */
export type ScheduleLine = {
  readonly item: string;
  readonly prepareOn: CalendarDate;
  readonly startsOn: CalendarDate;
  /** Undefined when it goes on as long as the trajectory does. */
  readonly endsOn: CalendarDate | undefined;
};

/** Everything that has to happen before a decision, counted back from its day. */
export type Schedule = {
  /** The first day on which somebody has to begin. */
  readonly beginsOn: CalendarDate;
  /** By their first day of preparing. */
  readonly lines: readonly ScheduleLine[];
  /** The last day on which residents can take part. */
  readonly inputEndsOn: CalendarDate;
  /** Every contribution has its answer, and the proposal is ready. */
  readonly papersOn: CalendarDate;
  readonly decisionOn: CalendarDate;
  /** People have heard what was decided. */
  readonly feedbackOn: CalendarDate;
};

export type ScheduleAsked = {
  readonly items: readonly CatalogueItem[];
  readonly decisionOn: CalendarDate;
  readonly decider: Answers["Q5"];
  readonly figures: PlanningFigures;
  readonly rules: DayRules;
  /** With the longest lead times, or the shortest. */
  readonly lead: "longest" | "shortest";
};

/**
 * Counts back: decision, time for the papers, time to answer, time to take part, time to prepare. Preparing, answering and
 * papers count working days; taking part counts days that are no holiday of school or nation and no quiet time before a
 * vote, so a survey over a short holiday is open longer. Methods run side by side; a technology is ready when the first begins.
 * What takes one day is a week before the last day, and a second such thing a week before that, so that nobody has two at once.
 */
export function scheduleOf(asked: ScheduleAsked): Schedule {
  const { items, decisionOn, figures, rules } = asked;
  const working = (day: CalendarDate, weeks: number) =>
    daysBefore(day, Math.round(weeks * workingDaysPerWeek), rules.isWorkingDay);
  const papersOn = lastDay(working(decisionOn, paperWeeks(asked)), rules.isWorkingDay);
  const inputEndsOn = lastDay(working(papersOn, figures.answerWeeks.value), rules.isOpen);
  const runs = runsOf(items, inputEndsOn, rules);
  const lines = items
    .flatMap((item): readonly ScheduleLine[] => {
      const run = item.id === FEEDBACK_LOOP ? feedbackRun(inputEndsOn, papersOn, rules) : runs.get(item.id);
      const lead = asked.lead === "longest" ? item.leadWeeksMax : item.leadWeeksMin;
      return run === undefined ? [] : [{ item: item.id, prepareOn: working(run.startsOn, lead), ...run }];
    })
    .sort((a, b) => (a.prepareOn < b.prepareOn ? -1 : a.prepareOn > b.prepareOn || a.item > b.item ? 1 : -1));
  return {
    beginsOn: lines[0]?.prepareOn ?? inputEndsOn,
    lines,
    inputEndsOn,
    papersOn,
    decisionOn,
    feedbackOn: firstDay(addDays(decisionOn, figures.feedbackWeeks.value * 7), rules.isWorkingDay),
  };
}

/** While nobody knows who decides, the time of a council is kept: the longest. */
export function paperWeeks({ decider, figures }: Pick<ScheduleAsked, "decider" | "figures">): number {
  return figures.paperWeeks[decider === DONT_KNOW ? "council" : decider].value;
}

type Run = Pick<ScheduleLine, "startsOn" | "endsOn">;

function runsOf(items: readonly CatalogueItem[], inputEndsOn: CalendarDate, rules: DayRules): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  const methods = items.filter(({ id, kind }) => kind === "method" && id !== FEEDBACK_LOOP);
  for (const method of methods.filter((one) => !isContinuous(one) && one.durationDays > 1))
    runs.set(method.id, runOf(method.durationDays, inputEndsOn, rules));
  for (const [index, method] of methods.filter(({ durationDays }) => durationDays <= 1).entries())
    runs.set(method.id, runOf(1, daysBefore(inputEndsOn, (index + 1) * workingDaysPerWeek, rules.isWorkingDay), rules));
  const first = [...runs.values()].map(({ startsOn }) => startsOn).sort()[0] ?? runOf(1, inputEndsOn, rules).startsOn;
  for (const method of methods.filter(isContinuous)) runs.set(method.id, { startsOn: first, endsOn: undefined });
  for (const { id, kind } of items) if (kind === "technology") runs.set(id, { startsOn: first, endsOn: inputEndsOn });
  return runs;
}

/**
 * Begins on a working day, so that somebody is there; a single day ends on the day it begins. A run goes on over a week or
 * two of holiday, but not over a summer or the quiet time before a vote: then it ends before.
 */
function runOf(durationDays: number, endsOn: CalendarDate, rules: DayRules): Run {
  const open = daysBefore(endsOn, Math.max(0, durationDays - 1), rules.isOpen);
  const startsOn = lastDay(open, (day) => rules.isOpen(day) && rules.isWorkingDay(day));
  const pause = beforeLongPause(startsOn, endsOn, rules);
  if (pause !== undefined) return runOf(durationDays, pause, rules);
  return { startsOn, endsOn: durationDays <= 1 ? startsOn : endsOn };
}

/** The last open day before a pause that is longer than a run may have in it. */
function beforeLongPause(startsOn: CalendarDate, endsOn: CalendarDate, rules: DayRules): CalendarDate | undefined {
  for (let day = endsOn; day > startsOn;) {
    const before = lastDay(addDays(day, -1), rules.isOpen);
    if (addDays(before, longestPauseDays + 1) < day) return before;
    day = before;
  }
  return undefined;
}

/** Answering begins on the first working day after the last contribution. */
function feedbackRun(inputEndsOn: CalendarDate, papersOn: CalendarDate, rules: DayRules): Run {
  return { startsOn: firstDay(addDays(inputEndsOn, 1), rules.isWorkingDay), endsOn: papersOn };
}

function firstDay(day: CalendarDate, rule: (day: CalendarDate) => boolean): CalendarDate {
  let found = day;
  while (!rule(found)) found = addDays(found, 1);
  return found;
}
