import { pickText } from "../../../kernel/localized.ts";
import { csvOf } from "../../../platform/files/csv.ts";
import type { Telling } from "./report-lines.ts";
import { reportLines } from "./report-lines.ts";
import type { ParticipationRow, ReportIndicator, ReportSnapshot } from "./report.ts";
import { isCountHidden } from "./report.ts";
import { groupName } from "./who-words.ts";

// Who reads them by place is served too: a new one comes last.
const columns = [
  ...(["part", "id", "name", "value", "lower", "upper", "level", "n", "definition_version"] as const),
  ...(["inputs_sha256", "status", "share", "due_on"] as const),
] as const;
type Cells = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** The facts and figures of a report as rows; the README of this room says what stands in each column. */
export function reportCsv(report: ReportSnapshot, telling: Telling): string {
  const lines = reportLines(report, telling);
  const { t } = telling;
  const nameOf = (id: string) => lines.indicators.find((line) => line.id === id)?.name ?? id;
  const rows: readonly Cells[] = [
    ...lines.facts.map(({ id, key, value }) => ({ part: "fact", id, name: key, value })),
    ...report.indicators.map((one) => indicatorCells(one, nameOf(one.id))),
    ...report.outcomes.map(({ outcome, count }) => ({
      ...{ part: "outcome", id: outcome, name: t(`learn.outcome.${outcome}`), value: String(count) },
    })),
    ...report.totals.byRoute.map(({ route, count }) => ({
      ...{ part: "route", id: route, name: t(`learn.route.${route}`), value: String(count) },
    })),
    ...report.participation.rows.map((row) => groupCells(row, groupName(row, telling))),
    ...report.lessons.map(({ route, text, owner, dueOn }) => ({
      ...{ part: "lesson", id: route, name: pickText(text, telling.lang).text, value: owner, due_on: dueOn },
    })),
  ];
  return csvOf([columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ""))]);
}

function indicatorCells(one: ReportIndicator, name: string): Cells {
  return {
    part: "indicator",
    id: one.id,
    name,
    value: cell(one.value),
    lower: cell(one.lower),
    upper: cell(one.upper),
    level: one.level ?? "",
    n: isCountHidden(one) ? "" : String(one.n),
    definition_version: String(one.definitionVersion),
    inputs_sha256: one.inputsHash,
    status: one.status,
  };
}

function groupCells({ group, participants, shareParticipants }: ParticipationRow, name: string): Cells {
  const isHidden = participants === "suppressed";
  return {
    part: "participation",
    id: "area" in group ? group.area : group.age,
    name,
    value: isHidden ? "" : String(participants),
    status: isHidden ? "suppressed" : "valid",
    share: cell(shareParticipants),
  };
}

function cell(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
