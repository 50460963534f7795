import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readYaml, yamlFiles } from "./read-content.ts";

type Row = Readonly<Record<string, string>>;

/**
 * The figures of the catalogue of domain 02 §2.5 (104 rows), which the records were made from; without names and sources.
 * Who changes a number for a reason changes it here too: one slip of the hand does not change an advice.
 */
const table = readFileSync(new URL("./fixtures/catalogue-numbers.csv", import.meta.url), "utf8");
const listColumns = {
  levels: "levels",
  phases: "phases",
  durationDays: "duration_days",
  digitalSkill: "digital_skill",
  literacy: "literacy",
  deliberation: "deliberation",
  representativeness: "representativeness",
  privacyRisk: "privacy_risk",
  escalationRisk: "escalation_risk",
};
const rangeColumns = {
  groupSize: ["group_min", "group_max"],
  costEur: ["cost_min_eur", "cost_max_eur"],
  staffHours: ["staff_hours_min", "staff_hours_max"],
  leadWeeks: ["lead_weeks_min", "lead_weeks_max"],
} as const;

test("the records have the numbers of the table they were made from, row by row", () => {
  const records = ["methods", "technologies"].flatMap((folder) =>
    yamlFiles(folder).map((file) => asRow(z.record(z.string(), z.unknown()).parse(readYaml(`${folder}/${file}`)))),
  );
  expect(records.toSorted(byId)).toEqual(rowsOf(table).toSorted(byId));
});

function byId(a: Row, b: Row): number {
  return (a["id"] ?? "").localeCompare(b["id"] ?? "");
}

/** Rows of a CSV with a header and without quoted fields. */
function rowsOf(csv: string): readonly Row[] {
  const [header = "", ...lines] = csv.trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index] ?? "", cell])));
}

function asRow(item: Readonly<Record<string, unknown>>): Row {
  const valueOf = (name: string): unknown => z.object({ value: z.unknown() }).parse(item[name]).value;
  const reach = z.record(z.string(), z.number()).parse(valueOf("reach"));
  return {
    ...Object.fromEntries(["id", "kind", "code", "sync", "place"].map((key) => [key, listed(item[key])])),
    ...Object.fromEntries(Object.entries(listColumns).map(([name, column]) => [column, listed(valueOf(name))])),
    ...Object.fromEntries(
      Object.entries(rangeColumns).flatMap(([name, columns]) =>
        z
          .array(z.number())
          .parse(valueOf(name))
          .map((bound, index) => [columns[index] ?? "", String(bound)]),
      ),
    ),
    ...Object.fromEntries(Object.entries(reach).map(([group, score]) => [`reach_${group}`, String(score)])),
    competences: listed(item["competences"]),
    pairs_with: listed(item["pairsWith"]),
  };
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.join("|") : String(value);
}
