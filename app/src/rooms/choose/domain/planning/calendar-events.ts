import type { Schedule } from "./schedule.ts";
import type { TermDay } from "./term-days.ts";

/** One thing on a calendar: preparing or doing an activity, a day that matters, or a term of the by-law. */
export type PlanEvent = {
  /** The same for the same thing after every change of dates. */
  readonly key: string;
  readonly kind: "prepare" | "run" | "begin" | "inputEnds" | "papers" | "decision" | "feedback" | "term";
  readonly item: string | undefined;
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  readonly term?: TermDay;
};

/** Everything in a schedule by day. What goes on and on is there on the day it begins. */
export function eventsOf(schedule: Schedule, terms: readonly TermDay[] = []): readonly PlanEvent[] {
  const { lines, inputEndsOn, papersOn, decisionOn, feedbackOn } = schedule;
  const days = { inputEnds: inputEndsOn, papers: papersOn, decision: decisionOn, feedback: feedbackOn } as const;
  return [
    ...lines.flatMap(({ item, prepareOn, startsOn, endsOn }): readonly PlanEvent[] => [
      { key: `${item}.prepare`, kind: "prepare", item, from: prepareOn, to: prepareOn },
      endsOn === undefined
        ? { key: `${item}.run`, kind: "begin", item, from: startsOn, to: startsOn }
        : { key: `${item}.run`, kind: "run", item, from: startsOn, to: endsOn },
    ]),
    ...(["inputEnds", "papers", "decision", "feedback"] as const).map((kind): PlanEvent => ({
      key: kind,
      kind,
      item: undefined,
      from: days[kind],
      to: days[kind],
    })),
    ...terms.map((term): PlanEvent => {
      const key = `term.${encodeURIComponent(term.saying.article.number)}`;
      return { key, kind: "term", item: undefined, from: term.on, to: term.on, term };
    }),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
