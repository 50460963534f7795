import { TARGET_GROUPS } from "@brink/decision-guide";
import type { CatalogueRecord, Point } from "../content/record.ts";
import type { OwnItemFields } from "../own-item-inputs.ts";
import { sourceableFields } from "./own-items.ts";

type SourceableField = (typeof sourceableFields)[number];

/** What was filled in as a record of the catalogue: estimates, but for the numbers that rest on the source. */
export function recordOfFields(id: string, kind: CatalogueRecord["kind"], fields: OwnItemFields): CatalogueRecord {
  const estimate = <Value>(value: Value) => ({ value, mark: "E" as const, sources: [] });
  const number = <Value>(field: SourceableField, value: Value) => ({
    ...{ value, mark: fields.sourced.includes(field) ? ("S" as const) : ("E" as const), sources: [] },
  });
  const isMethod = kind === "method";
  return {
    ...{ id, kind, code: id.toLowerCase() },
    name: { nl: fields.name, en: fields.nameEn },
    description: { nl: fields.description, en: fields.descriptionEn },
    ...{ worksWhen: pointsOf(fields.worksWhen), pitfalls: pointsOf(fields.pitfalls) },
    levels: estimate(fields.levels.map(Number)),
    phases: estimate(fields.phases),
    groupSize: number("groupSize", [fields.groupSizeLeast, fields.groupSizeMost]),
    costEur: number("costEur", [fields.costEurLeast, fields.costEurMost]),
    staffHours: number("staffHours", [fields.staffHoursLeast, fields.staffHoursMost]),
    leadWeeks: number("leadWeeks", [fields.leadWeeksLeast, fields.leadWeeksMost]),
    durationDays: number("durationDays", fields.durationDays),
    digitalSkill: estimate(fields.digitalSkill),
    literacy: estimate(fields.literacy),
    ...{ sync: fields.sync, place: fields.place },
    reach: estimate(reachOf(fields)),
    deliberation: estimate(fields.deliberation),
    representativeness: estimate(fields.representativeness),
    privacyRisk: estimate(fields.privacyRisk),
    escalationRisk: estimate(fields.escalationRisk),
    ...{ competences: fields.competences, pairsWith: fields.pairsWith },
    // A technology is used by methods: it needs nothing and carries nothing by itself.
    needs: estimate(isMethod ? fields.needs : []),
    carries: estimate(isMethod ? fields.carries : []),
    evidence: fields.sourced.length > 0 ? "partly_sourced" : "expert",
    sources: [],
    review: null,
  };
}

/** A sentence a line, in Dutch only: a form with two languages for each would be too long. */
function pointsOf(typed: string): Point[] {
  const lines = typed.split("\n").map((line) => line.trim().replace(/^[-*•](\s+|$)/, ""));
  return lines.filter((line) => line !== "").map((nl) => ({ nl, en: "", mark: "E", sources: [] }));
}

function reachOf(fields: OwnItemFields): CatalogueRecord["reach"]["value"] {
  // @NOTE safe: made from the closed list of groups.
  return Object.fromEntries(
    TARGET_GROUPS.map((group) => [group, fields[`reach_${group}`]]),
  ) as CatalogueRecord["reach"]["value"];
}

/** What a form shows of a record, by name of the control. */
export type TypedRecord = Readonly<Record<string, string | readonly string[]>>;

/** The other way round: a record as somebody would have typed it. */
export function typedOf(record: CatalogueRecord): TypedRecord {
  const ranges = (["groupSize", "costEur", "staffHours", "leadWeeks"] as const).flatMap((field) => {
    const [least, most] = record[field].value;
    return [[`${field}Least`, String(least)] as const, [`${field}Most`, String(most)] as const];
  });
  const { digitalSkill, literacy, deliberation, representativeness, privacyRisk, escalationRisk } = record;
  const scales = { digitalSkill, literacy, deliberation, representativeness, privacyRisk, escalationRisk };
  const { name, description, sync, place, competences, pairsWith } = record;
  return {
    ...{ name: name.nl, description: description.nl, sync, place, competences, pairsWith },
    ...{ nameEn: name.en, descriptionEn: description.en },
    ...{ worksWhen: linesOf(record.worksWhen), pitfalls: linesOf(record.pitfalls) },
    ...{ levels: record.levels.value.map(String), phases: record.phases.value },
    ...{ carries: record.carries.value, needs: record.needs.value },
    ...Object.fromEntries(ranges),
    durationDays: String(record.durationDays.value),
    ...Object.fromEntries(Object.entries(scales).map(([field, { value }]) => [field, String(value)])),
    ...Object.fromEntries(TARGET_GROUPS.map((group) => [`reach_${group}`, String(record.reach.value[group])])),
    sourced: sourceableFields.filter((field) => record[field].mark === "S"),
  };
}

function linesOf(points: readonly Point[]): string {
  return points.map(({ nl }) => nl).join("\n");
}
