import { describe, expect, it } from "vitest";
import { formatFor } from "../../../platform/i18n/format.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { snapshotOf } from "../factories.ts";
import { nl } from "../messages.nl.ts";
import { reportCsv } from "./report-csv.ts";
import type { ReportSnapshot } from "./report.ts";

const telling = { t: translator({ nl }, "nl"), lang: "nl", format: formatFor("nl", "Europe/Amsterdam") };

/** The cells of every line: each is between quotes, and the fixture has none of its own. */
function linesOf(report: ReportSnapshot): readonly (readonly string[])[] {
  const lines = reportCsv(report, telling).slice(1).trimEnd().split("\r\n");
  return lines.map((line) => line.slice(1, -1).split('";"'));
}

/** The rows by the names of their columns. */
function rowsOf(part: string, over: Partial<ReportSnapshot> = {}): readonly Readonly<Record<string, string>>[] {
  const [columns = [], ...rows] = linesOf(snapshotOf(over));
  const named = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""])));
  return named.filter((row) => row["part"] === part);
}

describe("the report as rows", () => {
  it("has in every row as many cells as there are columns", () => {
    expect(new Set(linesOf(snapshotOf()).map((line) => line.length)).size).toBe(1);
  });

  it("has the hash under each figure, and facts in words", () => {
    expect(rowsOf("indicator")[0]).toMatchObject({ id: "E2", value: "5.6", n: "131", inputs_sha256: "ab" });
    expect(rowsOf("fact").find(({ id }) => id === "roomLeft")?.["value"]).toBe("De keuze tussen varianten");
  });

  it("says of every figure why its value is there or not, and leaves a hidden count blank", () => {
    const statuses = ["valid", "small_n", "missing", "suppressed", "not_applicable"] as const;
    const [one] = snapshotOf().indicators;
    const indicators = one ? statuses.map((status) => ({ ...one, status, n: status === "suppressed" ? 0 : 7 })) : [];
    const rows = rowsOf("indicator", { indicators });
    expect(rows.map(({ status }) => status)).toEqual(statuses);
    expect(rows.map(({ n }) => n)).toEqual(["7", "7", "7", "", "7"]);
  });

  it("says of a group that it is hidden in that column too, with no word where numbers stand", () => {
    expect(rowsOf("participation").map(({ value, status }) => [value, status])).toEqual([
      ["34", "valid"],
      ["", "suppressed"],
    ]);
  });

  it("puts a share and a day in columns of their own, not under the margin or the number of cases", () => {
    expect(rowsOf("participation")[0]).toMatchObject({ lower: "", share: "0.31" });
    expect(rowsOf("lesson")[0]).toMatchObject({ n: "", due_on: "2026-12-01" });
  });
});
