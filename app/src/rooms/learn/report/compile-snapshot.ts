import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Activity, Trajectory } from "../../trajectories/room.ts";
import { activitiesOf, dayOf, feedbackLoop, trajectoryById } from "../../trajectories/room.ts";
import type { LearnBindings } from "../ports.ts";
import { lessonsOf } from "../reader.ts";
import { shortened } from "./shortened.ts";
import type { ReportBasis, ReportQuote, ReportSnapshot } from "./report.ts";

// What fits two pages of A4 with everything else; all answers stand on the public page of answers.
const answersAtMost = 6;
const quotesAtMost = 4;

/** The report as it would be now: from the rows of every room, by ports. */
export async function compileSnapshot(
  work: Work,
  bindings: LearnBindings,
  trajectoryId: string,
): Promise<Result<ReportSnapshot, Refusal>> {
  const trajectory = await trajectoryById(work, trajectoryId);
  if (!trajectory) return notFound();
  const { contributions } = bindings;
  const activities = await activitiesOf(work, trajectoryId);
  const outcomes = await contributions.outcomes(work, trajectoryId);
  const { answers, listed } = await contributions.answers(work, trajectoryId, answersAtMost);
  const methodName = await bindings.methodNames(work);
  const lessons = await lessonsOf(work, trajectoryId);
  return ok({
    formatVersion: 1,
    municipality: await bindings.municipalityName(work),
    ...trajectoryFacts(trajectory),
    ...moneyAndHours(activities),
    activities: activities
      .filter((activity) => wasDone(activity, dayOf(work.now)))
      .map((activity) => activityLine(activity, methodName)),
    totals: await contributions.totals(work, trajectoryId),
    participation: await bindings.participation.participation(work, trajectoryId),
    indicators: await bindings.indicators.indicators(work, trajectoryId),
    quotes: [...(await contributions.quotes(work, trajectoryId, quotesAtMost)), ...heard(activities)]
      .slice(0, quotesAtMost)
      .map((quote) => ({ ...quote, text: shortened(quote.text, quoteLetters) })),
    outcomes: outcomes.counts,
    answers,
    answersListed: listed,
    unanswered: outcomes.unanswered,
    withoutDecider: outcomes.withoutDecider,
    lessons: lessons
      .filter((lesson) => lesson.status !== "dropped")
      .map(({ text, owner, route, dueOn }) => ({ text, owner, route, dueOn })),
  });
}

const nothing: Localized = {};

function trajectoryFacts(trajectory: Trajectory) {
  const { texts } = trajectory;
  return {
    title: texts.title ?? nothing,
    summary: texts.summary ?? nothing,
    goal: texts.goal ?? nothing,
    decider: texts.decider ?? nothing,
    level: trajectory.levelPromised,
    basis: basisOf(trajectory),
    openedOn: trajectory.openedAt && dayOf(trajectory.openedAt),
    closedOn: trajectory.closedAt && dayOf(trajectory.closedAt),
    decidedOn: trajectory.decidedOn,
    affectedPopulation: trajectory.affectedPopulation,
  };
}

function basisOf(trajectory: Trajectory): ReportBasis {
  const { legalGround, legalNote, pillars, framesSetBy, framesSetOn, roomLeft, motivation, texts } = trajectory;
  return {
    ...{ legalGround, legalNote, pillars, framesSetBy, framesSetOn, roomLeft },
    frames: texts.frames ?? nothing,
    motivation: motivation && { ...motivation, reasons: texts.motivation ?? nothing },
  };
}

/** What was really spent, as far as anybody registered it; undefined when nobody did, never the budget instead. */
function moneyAndHours(activities: readonly Activity[]) {
  const costs = activities.flatMap((activity) => activity.outcome?.costCents ?? []);
  const hours = activities.flatMap((activity) => activity.outcome?.hours ?? []);
  return { costCents: sumOrNothing(costs), hours: sumOrNothing(hours) };
}

function sumOrNothing(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

/** What was said outside Brink, as the team wrote it down: the other voices of the report. */
function heard(activities: readonly Activity[]): readonly ReportQuote[] {
  return activities.flatMap((activity) => {
    const said = pickText(activity.outcome?.said ?? {}, "nl");
    return said.text === "" ? [] : [{ text: said.text, lang: said.lang, route: "spoken" }];
  });
}

const quoteLetters = 220;

/** What has begun. Answering is the report's own last part, not an activity beside the others. */
function wasDone(activity: Activity, today: string): boolean {
  if (activity.status === "cancelled" || activity.methodId === feedbackLoop) return false;
  return activity.status !== "planned" || (activity.startsOn ?? "9999") <= today;
}

function activityLine(
  activity: Activity,
  methodName: (methodId: string) => Localized,
): ReportSnapshot["activities"][number] {
  return {
    title: pickText(activity.title, "nl").text === "" ? methodName(activity.methodId) : activity.title,
    on: activity.startsOn ?? "",
    people: activity.outcome?.cameTotal ?? undefined,
    handEntered: activity.inBrink === undefined,
  };
}
