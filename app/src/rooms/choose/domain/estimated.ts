import type { Estimated, ItemNumber } from "@brink/decision-guide/sureness";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { reachField } from "./own-numbers.ts";

/** The numbers as the score names them, with the field of the record that says how sure each is. */
const fields = [
  ["cost", "costEur"],
  ["hours", "staffHours"],
  ["lead", "leadWeeks"],
  ["duration", "durationDays"],
  ["digitalSkill", "digitalSkill"],
  ["literacy", "literacy"],
  ["deliberation", "deliberation"],
  ["representativeness", "representativeness"],
  ["privacyRisk", "privacyRisk"],
  ["escalationRisk", "escalationRisk"],
] as const satisfies readonly (readonly [ItemNumber, keyof CatalogueRecord])[];

/** The numbers that are estimates; a municipality's own number has a mark of its own, also for the reach of one group. */
export function estimatedIn({ records, own }: Pick<GuideContent, "records" | "own">): Estimated {
  const reached = (record: CatalogueRecord) =>
    TARGET_GROUPS.map(reachField).filter((field) => {
      const mine = own.find((number) => number.item === record.id && number.field === field);
      return (mine ?? record.reach).mark === "E";
    });
  return Object.fromEntries(
    records.map((record) => [
      record.id,
      [...fields.flatMap(([number, field]) => (record[field].mark === "E" ? [number] : [])), ...reached(record)],
    ]),
  );
}

/** Without what a municipality knows of the technologies that it has already: they cost nothing more and start at once. */
export function withoutExisting(estimated: Estimated, existing: readonly string[]): Estimated {
  const known: readonly ItemNumber[] = ["cost", "lead"];
  return Object.fromEntries(
    Object.entries(estimated).map(([id, numbers]) => [
      id,
      existing.includes(id) ? numbers.filter((number) => !known.includes(number)) : numbers,
    ]),
  );
}
