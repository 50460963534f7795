import type { Answers, CatalogueItem, Situation } from "@brink/decision-guide";
import type { CalendarDate } from "@brink/indicators";
import type { HolidayRegion, PlanningContent } from "../../content/planning-content.ts";
import type { BylawSaying } from "../bylaw-says.ts";
import { givenFigure } from "../plan.ts";
import type { Closure } from "./closed-days.ts";
import { closuresBetween, dayRules, unknownSchoolYears } from "./closed-days.ts";
import type { Fit } from "./fit.ts";
import { fitOf } from "./fit.ts";
import type { Schedule } from "./schedule.ts";
import { scheduleOf } from "./schedule.ts";
import type { TermDay } from "./term-days.ts";
import { termDays } from "./term-days.ts";
import type { WeekHours } from "./week-hours.ts";
import { weekHoursOf } from "./week-hours.ts";

/** What the team fills in on the page of a plan; what is left open is undefined. */
export type PlanningSettings = {
  readonly region: HolidayRegion | undefined;
  /** To how many addresses letters go. */
  readonly addresses: number | undefined;
  readonly letterPriceCents: number | undefined;
  readonly hoursPerWeek: number | undefined;
};

/** A schedule with everything that can be said about it. */
export type Calendar = {
  readonly schedule: Schedule;
  readonly fit: Fit;
  readonly hours: WeekHours;
  readonly closures: readonly Closure[];
  /** School years in it of which the holidays are not known. */
  readonly unknownSchoolYears: readonly string[];
  /** What the by-law wants before, while and after people take part. */
  readonly terms: readonly TermDay[];
};

export type CalendarAsked = {
  readonly items: readonly CatalogueItem[];
  readonly answers: Pick<Answers, "Q5" | "Q16" | "decisionDate">;
  readonly situation: Situation;
  readonly settings: PlanningSettings;
  readonly content: PlanningContent;
  readonly today: CalendarDate;
  readonly bylaw?: readonly BylawSaying[];
};

/** Undefined as long as nobody knows when the decision is taken: there is nothing to count back from. */
export function calendarBefore(asked: CalendarAsked): Calendar | undefined {
  const { items, answers, situation, settings, content, today, bylaw = [] } = asked;
  if (answers.decisionDate === undefined) return undefined;
  const rules = dayRules(content, settings.region);
  const question = {
    items,
    decisionOn: answers.decisionDate,
    decider: answers.Q5,
    figures: content.figures,
    rules,
    lead: "longest" as const,
  };
  const schedule = scheduleOf(question);
  const { beginsOn, feedbackOn } = schedule;
  return {
    schedule,
    fit: fitOf(question, schedule, today, situation),
    hours: weekHoursOf({
      items,
      schedule,
      rules,
      scaleRatio: situation.scaleRatio,
      perWeek: settings.hoursPerWeek,
      together: givenFigure(answers.Q16),
    }),
    closures: closuresBetween(content, settings.region, beginsOn, feedbackOn),
    terms: termDays(
      bylaw.filter((one) => one.kind === "term"),
      schedule,
      items.flatMap(({ id, kind }) => (kind === "method" ? [id] : [])),
      rules,
      today,
    ),
    unknownSchoolYears: unknownSchoolYears(content, beginsOn, feedbackOn),
  };
}
