import { z } from "zod";

/** The rows of each indicator as they are kept, with the words of docs/indicators.md. Moments are ISO 8601. */
const list = <T extends z.ZodType>(row: T) => z.array(row).readonly();

export const scaleAnswer = z.literal([1, 2, 3, 4, 5]).nullable();
const yesNo = z.enum(["yes", "no"]).nullable();
const disposition = z
  .enum(["adopted", "partly", "alreadyPlanned", "forwarded", "deferred", "rejected", "outOfScope"])
  .nullable();
const moment = z.string().nullable();

export const participationShape = z.object({
  participations: list(z.object({ participantKey: z.string() })),
  headcounts: list(z.object({ activityId: z.string(), people: z.number() })),
  affectedPopulation: z.number().nullable(),
});
export const townHallShape = z.object({ rows: list(z.object({ p13: yesNo })) });
export const firstTimeShape = z.object({ rows: list(z.object({ p14: yesNo })) });
export const markShape = z.object({ rows: list(z.object({ p12: z.number().nullable() })) });
export const influenceShape = z.object({ rows: list(z.object({ p5: scaleAnswer, p6: scaleAnswer })) });
export const sessionShape = z.object({
  asOf: z.string(),
  rows: list(z.object({ firstSavedAt: z.string(), receiptAt: moment })),
});
export const attitudeShape = z.object({
  rows: list(
    z.object({
      a1: scaleAnswer,
      a2: scaleAnswer,
      a3: scaleAnswer,
      a4: scaleAnswer,
      a5: scaleAnswer,
      a6: scaleAnswer,
      a7: scaleAnswer,
    }),
  ),
});
export const questionShape = z.object({
  asOf: z.string(),
  rows: list(z.object({ askedAt: z.string(), answeredAt: moment })),
});
export const routeShape = z.object({
  routeExists: z.boolean(),
  rows: list(z.object({ contribution: z.string(), isDigital: z.boolean() })),
});
export const answeredShape = z.object({
  rows: list(z.object({ contribution: z.string(), disposition, isReasonPublished: z.boolean() })),
});
export const adoptedShape = z.object({
  rows: list(z.object({ contribution: z.string(), disposition, isSubstantive: z.boolean() })),
});
export const waitShape = z.object({
  asOf: z.string(),
  /** `inputClosedAt` null: input is still open. */
  rows: list(z.object({ contribution: z.string(), inputClosedAt: moment, answeredAt: moment })),
});
export const upfrontShape = z.object({
  startsAt: moment,
  firstPublishedAt: z.object({
    goal: moment,
    room: moment,
    frames: moment,
    whoDecides: moment,
    when: moment,
    howUsed: moment,
    privacy: moment,
    contact: moment,
  }),
});
export const speakingShape = z.object({ rows: list(z.object({ participantKey: z.string() })) });
