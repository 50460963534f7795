import { TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import type { ContentFolder } from "../../../platform/files/read-yaml.ts";
import { readYaml } from "../../../platform/files/read-yaml.ts";
import { evidenceMarks, localizedText, marked } from "./record.ts";

/** The three regions of school holidays. */
export const holidayRegions = ["north", "middle", "south"] as const;
export type HolidayRegion = (typeof holidayRegions)[number];

const sources = z.array(z.string()).min(1);

const schoolYears = z.array(
  z.strictObject({
    /** "2026-2027" */
    schoolYear: z.string().regex(/^\d{4}-\d{4}$/),
    sources,
    holidays: z
      .array(
        z.strictObject({
          holiday: z.enum(["autumn", "christmas", "spring", "may", "summer"]),
          regions: z.array(z.enum(holidayRegions)).min(1),
          from: z.iso.date(),
          /** The last day of it. */
          to: z.iso.date(),
        }),
      )
      .min(5),
  }),
);
export type SchoolYear = z.output<typeof schoolYears>[number];

const elections = z.array(
  z.strictObject({
    election: z.enum(["council", "province"]),
    nominatedOn: z.iso.date(),
    votedOn: z.iso.date(),
    /** Nobody is asked to take part from the nomination up to and including the vote. */
    quiet: z.boolean(),
    sources,
  }),
);
export type Election = z.output<typeof elections>[number];

const eurRange = marked(z.tuple([z.number().min(0), z.number().min(0)]));
const weeks = marked(z.number().min(0).max(52));
const figures = z.strictObject({
  answerWeeks: weeks,
  paperWeeks: z.strictObject({ council: weeks, executive: weeks, official: weeks, other: weeks }),
  feedbackWeeks: weeks,
  letterPriceEur: z.strictObject({
    range: eurRange,
    expected: marked(z.number().min(0)),
  }),
  reachSpread: marked(z.number().min(0).max(1)),
});
export type PlanningFigures = z.output<typeof figures>;

const approaches = z
  .array(
    z.strictObject({
      group: z.enum(TARGET_GROUPS),
      messenger: localizedText,
      moment: localizedText,
      missed: localizedText,
      mark: z.enum(evidenceMarks),
    }),
  )
  .length(TARGET_GROUPS.length);
/** Who brings the message to a group, when, and who is missed even then. */
export type Approach = z.output<typeof approaches>[number];

const letters = z.array(
  z.strictObject({
    item: z.string(),
    /** To each address of the area. */
    everyAddress: z.strictObject({ perAddress: marked(z.number().positive()), besidesEur: eurRange }).optional(),
    /** To a sample drawn by lot: least and most in one run. */
    drawn: z.strictObject({ letters: marked(z.tuple([z.number().positive(), z.number().positive()])) }).optional(),
  }),
);
/** What a method sends by letter. */
export type SentLetters = z.output<typeof letters>[number];

/** What a calendar and a budget count with besides the catalogue. */
export type PlanningContent = {
  readonly schoolYears: readonly SchoolYear[];
  readonly elections: readonly Election[];
  readonly figures: PlanningFigures;
  readonly approaches: readonly Approach[];
  readonly letters: readonly SentLetters[];
};

export function readPlanning(folder: ContentFolder): PlanningContent {
  return {
    schoolYears: readYaml(folder, "planning/school-holidays.yaml", schoolYears),
    elections: readYaml(folder, "planning/elections.yaml", elections),
    figures: readYaml(folder, "planning/figures.yaml", figures),
    approaches: readYaml(folder, "planning/reach.yaml", approaches),
    letters: readYaml(folder, "planning/letters.yaml", letters),
  };
}
