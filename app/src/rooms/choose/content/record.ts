import type { CatalogueItem } from "@brink/decision-guide";
import { COMPETENCES, GOALS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import { edition } from "./changes.ts";

export const localizedText = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.output<typeof localizedText>;

/** S sourced, K general professional knowledge, E estimate. */
export const evidenceMarks = ["S", "K", "E"] as const;
export type EvidenceMark = (typeof evidenceMarks)[number];

export function marked<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, mark: z.enum(evidenceMarks), sources: z.array(z.string()) });
}

/** A sentence about practice, with how sure it is. */
const point = z.strictObject({ ...localizedText.shape, mark: z.enum(evidenceMarks), sources: z.array(z.string()) });
export type Point = z.output<typeof point>;

const range = z.tuple([z.number(), z.number()]);
const reach = z.strictObject(
  // @NOTE safe: made from the same closed list of groups.
  Object.fromEntries(TARGET_GROUPS.map((group) => [group, z.int().min(-2).max(2)])) as Record<
    (typeof TARGET_GROUPS)[number],
    z.ZodInt
  >,
);
const scale = z.int().min(0).max(4);

/** Who looked at the numbers of an edition and signed for it; null: nobody has. */
const review = z.strictObject({
  date: z.iso.date(),
  version: edition,
  name: z.string().min(1),
  organisation: z.string().min(1),
});
export type Review = z.output<typeof review>;

/** One method or technology as it stands in content/, every number with its mark. */
export const catalogueRecord = z.strictObject({
  id: z.string(),
  kind: z.enum(["method", "technology"]),
  code: z.string(),
  name: localizedText,
  description: localizedText,
  worksWhen: z.array(point),
  pitfalls: z.array(point),
  levels: marked(z.array(z.int().min(1).max(6)).min(1)),
  phases: marked(z.array(z.enum(PHASES)).min(1)),
  groupSize: marked(range),
  costEur: marked(range),
  staffHours: marked(range),
  leadWeeks: marked(range),
  durationDays: marked(z.int().min(0)),
  digitalSkill: marked(scale),
  literacy: marked(scale),
  sync: z.enum(["async", "sync", "both"]),
  place: z.enum(["online", "offline", "hybrid"]),
  reach: marked(reach),
  deliberation: marked(scale),
  representativeness: marked(scale),
  privacyRisk: marked(scale),
  escalationRisk: marked(z.int().min(-1).max(4)),
  competences: z.array(z.enum(COMPETENCES)),
  pairsWith: z.array(z.string()),
  needs: marked(z.array(z.string())),
  carries: marked(z.array(z.enum(GOALS))),
  evidence: z.enum(["partly_sourced", "thinly_sourced", "expert"]),
  sourcedAspects: z.array(z.string()).optional(),
  sources: z.array(z.string()),
  review: review.nullable(),
});
export type CatalogueRecord = z.output<typeof catalogueRecord>;

/** The numbers of a record as the score reads them. */
export function itemOf(record: CatalogueRecord): CatalogueItem {
  return {
    id: record.id,
    kind: record.kind,
    code: record.code,
    levels: record.levels.value,
    phases: record.phases.value,
    groupMinPeople: record.groupSize.value[0],
    groupMaxPeople: record.groupSize.value[1],
    costMinEur: record.costEur.value[0],
    costMaxEur: record.costEur.value[1],
    staffHoursMin: record.staffHours.value[0],
    staffHoursMax: record.staffHours.value[1],
    leadWeeksMin: record.leadWeeks.value[0],
    leadWeeksMax: record.leadWeeks.value[1],
    durationDays: record.durationDays.value,
    digitalSkill: record.digitalSkill.value,
    literacy: record.literacy.value,
    sync: record.sync,
    place: record.place,
    reach: record.reach.value,
    deliberation: record.deliberation.value,
    representativeness: record.representativeness.value,
    privacyRisk: record.privacyRisk.value,
    escalationRisk: record.escalationRisk.value,
    competences: record.competences,
    pairsWith: record.pairsWith,
    needs: record.needs.value,
    carries: record.carries.value,
  };
}
