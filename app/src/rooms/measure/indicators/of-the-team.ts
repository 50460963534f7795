import type { UpfrontFact } from "@brink/indicators";
import { emptyResult, rulesUpfront, staffResponse } from "@brink/indicators";
import type { Fact } from "../../trajectories/room.ts";
import { participationStart } from "../../trajectories/room.ts";
import { endOfDay } from "./close-of-input.ts";
import type { TrajectoryFacts } from "./facts.ts";
import { inOrder, measurement } from "./measurement.ts";
import * as shape from "./shapes.ts";

export const staffResponseOfTrajectory = measurement({
  key: "P4",
  definitionId: "P4",
  rowKind: "questions",
  shape: shape.questionShape,
  gather: ({ asOf, questions }) => ({
    asOf,
    rows: inOrder(
      questions.map(({ askedAt, answeredAt }) => ({
        askedAt: askedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
      })),
    ),
  }),
  compute: (definition, { asOf, rows }) => staffResponse(definition, rows, { asOf }),
});

const factNames: Readonly<Record<UpfrontFact, Fact>> = {
  goal: "goal",
  room: "room",
  frames: "frames",
  whoDecides: "decider",
  when: "when",
  howUsed: "use",
  privacy: "privacy",
  contact: "contact",
};

function firstPublishedAt({ published }: TrajectoryFacts, name: UpfrontFact): string | null {
  const moments = published.filter((row) => row.fact === factNames[name]).map((row) => row.publishedAt.getTime());
  return moments.length === 0 ? null : new Date(Math.min(...moments)).toISOString();
}

/** What was published on the first day of taking part is in time, as everywhere in Brink: the day counts, not the hour. */
export const rulesUpfrontOfTrajectory = measurement({
  key: "T2",
  definitionId: "T2",
  rowKind: "checklist",
  shape: shape.upfrontShape,
  gather: (facts) => {
    const start = participationStart(facts.activities);
    return {
      startsAt: start === undefined ? null : new Date(endOfDay(start) - 1).toISOString(),
      firstPublishedAt: {
        goal: firstPublishedAt(facts, "goal"),
        room: firstPublishedAt(facts, "room"),
        frames: firstPublishedAt(facts, "frames"),
        whoDecides: firstPublishedAt(facts, "whoDecides"),
        when: firstPublishedAt(facts, "when"),
        howUsed: firstPublishedAt(facts, "howUsed"),
        privacy: firstPublishedAt(facts, "privacy"),
        contact: firstPublishedAt(facts, "contact"),
      },
    };
  },
  compute: (definition, { startsAt, firstPublishedAt: moments }) =>
    startsAt === null
      ? emptyResult(definition, "not_applicable", { n: 0 })
      : rulesUpfront(definition, { firstPublishedAt: moments, startsAt }),
});
