import type { Disposition } from "@brink/indicators";
import { adoptedShare, answeredShare, feedbackDays, offlinePath, techFit } from "@brink/indicators";
import type { ContributionFact, DispositionOutcome } from "../ports.ts";
import { closeOfInput } from "./close-of-input.ts";
import { inOrder, measurement } from "./measurement.ts";
import * as shape from "./shapes.ts";

const dispositions: Readonly<Record<DispositionOutcome, Disposition>> = {
  adopted: "adopted",
  partly: "partly",
  already_planned: "alreadyPlanned",
  forwarded: "forwarded",
  deferred: "deferred",
  rejected: "rejected",
  out_of_scope: "outOfScope",
};

function dispositionOf({ disposition }: ContributionFact): Disposition | null {
  return disposition === null ? null : dispositions[disposition.outcome];
}

export const offlinePathOfTrajectory = measurement({
  key: "I4",
  definitionId: "I4",
  rowKind: "contributions",
  shape: shape.routeShape,
  gather: ({ contributions, activities }) => ({
    // A way without the internet: something outside Brink was planned, or somebody came without it all the same.
    routeExists:
      activities.some((one) => one.inBrink === undefined && one.status !== "cancelled" && one.methodId !== "M60") ||
      contributions.some((one) => one.route !== "online"),
    rows: inOrder(contributions.map((one) => ({ contribution: one.id, isDigital: one.route === "online" }))),
  }),
  compute: (definition, { rows, routeExists }) => offlinePath(definition, { contributions: rows, routeExists }),
});

export const answeredShareOfTrajectory = measurement({
  key: "N1",
  definitionId: "N1",
  rowKind: "contributions",
  shape: shape.answeredShape,
  gather: ({ contributions }) => ({
    rows: inOrder(
      contributions.map((one) => ({
        contribution: one.id,
        disposition: dispositionOf(one),
        isReasonPublished: one.disposition?.reasonGiven ?? false,
      })),
    ),
  }),
  compute: (definition, { rows }) => answeredShare(definition, rows),
});

/** Substantive: it has words, or the team answered it. What turned out to be out of scope is left out by the formula itself. */
export const adoptedShareOfTrajectory = measurement({
  key: "N2",
  definitionId: "N2",
  rowKind: "contributions",
  shape: shape.adoptedShape,
  gather: ({ contributions }) => ({
    rows: inOrder(
      contributions.map((one) => ({
        contribution: one.id,
        disposition: dispositionOf(one),
        isSubstantive: !one.counted || one.disposition !== null,
      })),
    ),
  }),
  compute: (definition, { rows }) => adoptedShare(definition, rows),
});

const dayMs = 86_400_000;

export const feedbackDaysOfTrajectory = measurement({
  key: "T1",
  definitionId: "T1",
  rowKind: "contributions",
  shape: shape.waitShape,
  gather: ({ asOf, contributions, trajectory, activities }) => ({
    asOf,
    rows: inOrder(
      contributions.map((one) => ({
        contribution: one.id,
        inputClosedAt: closeOfInput(
          trajectory,
          activities.find(({ id }) => id === one.activityId),
          asOf,
        ),
        answeredAt: one.disposition?.confirmedAt.toISOString() ?? null,
      })),
    ),
  }),
  compute: (definition, { asOf, rows }) => {
    // Input that is still open closes some day after the moment of measuring: the formula leaves those out.
    const later = new Date(Date.parse(asOf) + dayMs).toISOString();
    const waits = rows.map(({ inputClosedAt, answeredAt }) => ({ inputClosedAt: inputClosedAt ?? later, answeredAt }));
    return feedbackDays(definition, waits, { asOf });
  },
});

export const techFitOfTrajectory = measurement({
  key: "V5",
  definitionId: "V5",
  rowKind: "sessions",
  shape: shape.sessionShape,
  gather: ({ asOf, formSessions }) => ({
    asOf,
    rows: inOrder(
      formSessions.map(({ startedAt, finishedAt }) => ({
        firstSavedAt: startedAt.toISOString(),
        receiptAt: finishedAt?.toISOString() ?? null,
      })),
    ),
  }),
  compute: (definition, { asOf, rows }) => techFit(definition, rows, { asOf }),
});
