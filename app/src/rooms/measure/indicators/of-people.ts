import {
  attitude,
  digitalAddedReach,
  firstTimers,
  participationRate,
  perceivedInfluence,
  satisfaction,
  speakingEquality,
  countPerParticipant,
} from "@brink/indicators";
import type { Wave } from "../tables.ts";
import { numberOf, scaleOf, yesNoOf } from "./answer-codes.ts";
import type { TrajectoryFacts } from "./facts.ts";
import { inOrder, measurement, pseudonym } from "./measurement.ts";
import * as shape from "./shapes.ts";

/** Organisations are no people: they are shown apart and left out here. */
function participations({ trajectory, contributions }: TrajectoryFacts, wordsOnly = false) {
  const people = contributions.filter((one) => !one.onBehalfOfOrganisation && !(wordsOnly && one.counted));
  return inOrder(people.map((one) => ({ participantKey: pseudonym(trajectory.id, one.participantId) })));
}

function answersIn(facts: TrajectoryFacts, wave: Wave) {
  return facts.responses.filter((response) => response.wave === wave).map((response) => response.answers);
}

export const participationRateOfTrajectory = measurement({
  key: "E2",
  definitionId: "E2",
  rowKind: "contributions",
  shape: shape.participationShape,
  gather: (facts) => ({
    participations: participations(facts),
    headcounts: inOrder(
      facts.activities.flatMap(({ id, inBrink, outcome }) =>
        inBrink === undefined && outcome?.cameTotal !== undefined
          ? [{ activityId: id, people: outcome.cameTotal }]
          : [],
      ),
    ),
    affectedPopulation: facts.trajectory.affectedPopulation ?? null,
  }),
  compute: participationRate,
});

export const digitalAddedReachOfTrajectory = measurement({
  key: "V1",
  definitionId: "V1",
  rowKind: "answers",
  shape: shape.townHallShape,
  gather: (facts) => ({
    rows: inOrder(answersIn(facts, "close").map((answers) => ({ p13: yesNoOf(answers, "p13") }))),
  }),
  compute: (definition, { rows }) => digitalAddedReach(definition, rows),
});

export const firstTimersOfTrajectory = measurement({
  key: "I3",
  definitionId: "I3",
  rowKind: "answers",
  shape: shape.firstTimeShape,
  gather: (facts) => ({
    rows: inOrder(answersIn(facts, "close").map((answers) => ({ p14: yesNoOf(answers, "p14") }))),
  }),
  compute: (definition, { rows }) => firstTimers(definition, rows),
});

export const satisfactionOfTrajectory = measurement({
  key: "C2",
  definitionId: "C2",
  rowKind: "answers",
  shape: shape.markShape,
  gather: (facts) => ({
    rows: inOrder(answersIn(facts, "close").map((answers) => ({ p12: numberOf(answers, "p12") }))),
  }),
  compute: (definition, { rows }) => satisfaction(definition, rows),
});

/** At close and after three months; never mixed. */
export const perceivedInfluenceOfTrajectory = (["close", "threeMonths"] as const).map((wave) =>
  measurement({
    key: wave === "close" ? "N3-close" : "N3-later",
    definitionId: "N3",
    wave,
    rowKind: "answers",
    shape: shape.influenceShape,
    gather: (facts) => ({
      rows: inOrder(
        answersIn(facts, wave).map((answers) => ({ p5: scaleOf(answers, "p5"), p6: scaleOf(answers, "p6") })),
      ),
    }),
    compute: (definition, { rows }) =>
      perceivedInfluence(
        definition,
        rows.map((row) => ({ ...row, moment: wave })),
      )[wave],
  }),
);

export const attitudeOfTrajectory = measurement({
  key: "P1",
  definitionId: "P1",
  rowKind: "assessments",
  shape: shape.attitudeShape,
  gather: ({ assessments }) => ({
    rows: inOrder(
      assessments.map((own) => ({
        a1: scaleOf(own, "a1"),
        a2: scaleOf(own, "a2"),
        a3: scaleOf(own, "a3"),
        a4: scaleOf(own, "a4"),
        a5: scaleOf(own, "a5"),
        a6: scaleOf(own, "a6"),
        a7: scaleOf(own, "a7"),
      })),
    ),
  }),
  compute: (definition, { rows }) => attitude(definition, rows),
});

/** Who only chose or voted did not speak; see docs/indicators.md. */
export const speakingEqualityOfTrajectory = measurement({
  key: "D3",
  definitionId: "D3",
  rowKind: "contributions",
  shape: shape.speakingShape,
  gather: (facts) => ({ rows: participations(facts, true) }),
  compute: (definition, { rows }) => speakingEquality(definition, countPerParticipant(rows)),
});
