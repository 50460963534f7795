import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml, yamlFiles } from "./read-content.ts";

type Row = Readonly<Record<string, string>>;

/** The table the records were made from is not part of the project: name it to compare the numbers again. */
const table = process.env["CATALOGUE_CSV"];
const textColumns = ["name_nl", "name_en", "sourced_fields"];
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

describe.skipIf(table === undefined || !existsSync(table))("the table in CATALOGUE_CSV", () => {
  test("has the same numbers as the records, row by row", () => {
    const records = ["methods", "technologies"].flatMap((folder) =>
      yamlFiles(folder).map((file) => asRow(z.record(z.string(), z.unknown()).parse(readYaml(`${folder}/${file}`)))),
    );
    expect(records.toSorted(byId)).toEqual(rowsOf(readFileSync(table ?? "", "utf8")).toSorted(byId));
  });
});

function byId(a: Row, b: Row): number {
  return (a["id"] ?? "").localeCompare(b["id"] ?? "");
}

/** Rows of a CSV with a header; a field may be quoted, without quotes or line breaks inside. */
function rowsOf(csv: string): readonly Row[] {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const names = fieldsOf(header);
  return lines.map((line) => {
    const cells = fieldsOf(line).map((cell, index) => [names[index] ?? "", cell] as const);
    return Object.fromEntries(cells.filter(([name]) => !textColumns.includes(name)));
  });
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((found) => found[1] ?? found[2] ?? "");
}

function asRow(item: Readonly<Record<string, unknown>>): Row {
  const valueOf = (name: string): unknown => z.object({ value: z.unknown() }).parse(item[name]).value;
  const reach = z.record(z.string(), z.number()).parse(valueOf("reach"));
  return {
    ...Object.fromEntries(["id", "kind", "code", "sync", "place", "evidence"].map((key) => [key, listed(item[key])])),
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
    sources: listed(item["sources"]),
  };
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.join("|") : String(value);
}
