import { csvOf } from "../../../platform/files/csv.ts";
import type { Telling } from "./report-lines.ts";
import { reportLines } from "./report-lines.ts";
import type { ReportSnapshot } from "./report.ts";
import { groupName } from "./who-words.ts";

/** The facts and figures of a report, one per row: part, name, value, interval, level, number; with the machine's values beside the words. */
export function reportCsv(report: ReportSnapshot, telling: Telling): string {
  const lines = reportLines(report, telling);
  const { t } = telling;
  const rows: string[][] = [
    ["part", "id", "name", "value", "lower", "upper", "level", "n", "definition_version", "inputs_sha256"],
  ];
  for (const { id, key, value } of lines.facts) rows.push(["fact", id, key, value]);
  for (const one of report.indicators) {
    const name = lines.indicators.find((line) => line.id === one.id)?.name ?? one.id;
    const numbers = [one.value, one.lower, one.upper].map((value) => (value === undefined ? "" : String(value)));
    rows.push([
      "indicator",
      one.id,
      name,
      ...numbers,
      one.level ?? "",
      String(one.n),
      String(one.definitionVersion),
      one.inputsHash,
    ]);
  }
  for (const { outcome, count } of report.outcomes)
    rows.push(["outcome", outcome, t(`learn.outcome.${outcome}`), String(count)]);
  for (const { route, count } of report.totals.byRoute)
    rows.push(["route", route, t(`learn.route.${route}`), String(count)]);
  for (const row of report.participation.rows) {
    const share = row.shareParticipants === undefined ? "" : String(row.shareParticipants);
    rows.push([
      "participation",
      "area" in row.group ? row.group.area : row.group.age,
      groupName(row, telling),
      row.participants === "suppressed" ? "suppressed" : String(row.participants),
      share,
    ]);
  }
  for (const lesson of lines.lessons)
    rows.push(["lesson", lesson.route, lesson.text, lesson.owner, "", "", "", lesson.due]);
  const width = rows[0]?.length ?? 0;
  return csvOf(rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]));
}
