import type { DownloadBody } from "../../../platform/define/page.ts";
import type { Sheet } from "../../../platform/files/xlsx.ts";
import { xlsxPieces, xlsxType } from "../../../platform/files/xlsx.ts";
import { eventsOf } from "../domain/planning/calendar-events.ts";
import { budgetColumns } from "../views/plan-budget.view.tsx";
import { eventWords, noDecisionWords } from "../views/planning-words.ts";
import type { Reading } from "../views/words.ts";
import { competenceName, nameOf } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";
import { stakeholderSheets } from "./stakeholder-sheets.ts";

/** Budget and hours to count on with, the stakeholder map to filter and sort, and the days. */
export function planSheets(reading: Reading, planned: PlannedGuide): DownloadBody {
  const body = xlsxPieces([
    budgetSheet(reading, planned),
    hoursSheet(reading, planned),
    ...stakeholderSheets(reading, planned),
    daysSheet(reading, planned),
  ]);
  return { contentType: xlsxType, body, fileName: "begroting-en-uren.xlsx" };
}

function budgetSheet(reading: Reading, { plan }: PlannedGuide): Sheet {
  const { t } = reading.frame;
  const { lines, total, availableCents } = plan.budget;
  const euros = ({ leastCents, expectedCents, mostCents }: typeof total) =>
    [leastCents, expectedCents, mostCents].map((cents) => cents / 100);
  return {
    name: t("choose.budget.title"),
    rows: [
      budgetColumns.map((name) => t(`choose.budget.column.${name}`)),
      ...lines.map((line) => [nameOf(reading, line.item), ...euros(line), t(`choose.budget.from.${line.from}`)]),
      [t("choose.budget.total"), ...euros(total), ""],
      ...(availableCents === undefined ? [] : [[t("choose.budget.available"), "", availableCents / 100, "", ""]]),
    ],
  };
}

/** A week a row, a role a column. */
function hoursSheet(reading: Reading, planned: PlannedGuide): Sheet {
  const { t } = reading.frame;
  const { plan } = planned;
  if (plan.calendar === undefined) return undated(reading, planned, t("choose.hours.title"));
  const { weeks, byRole, availablePerWeek } = plan.calendar.hours;
  const roles = [...byRole.keys()];
  const tenths = (hours: number) => Math.round(hours * 10) / 10;
  return {
    name: t("choose.hours.title"),
    rows: [
      [
        ...["week", "hours", "available"].map((name) => t(`choose.hours.column.${name}`)),
        ...roles.map((role) => competenceName(reading, role)),
      ],
      ...weeks.map(({ monday, hours, byRole: own }) => [
        monday,
        tenths(hours),
        availablePerWeek === undefined ? "" : tenths(availablePerWeek),
        ...roles.map((role) => tenths(own.get(role) ?? 0)),
      ]),
    ],
  };
}

/** Everything in the calendar, also what the by-law wants: first day, last day, what. */
function daysSheet(reading: Reading, planned: PlannedGuide): Sheet {
  const { t } = reading.frame;
  const { plan } = planned;
  if (plan.calendar === undefined) return undated(reading, planned, t("choose.planning.calendar"));
  const { schedule, terms } = plan.calendar;
  return {
    name: t("choose.planning.calendar"),
    rows: [
      ["from", "to", "what"].map((name) => t(`choose.planning.column.${name}`)),
      ...eventsOf(schedule, terms).map((event) => [event.from, event.to, eventWords(reading, event)]),
    ],
  };
}

/** A sheet that waits for the day of the decision. */
function undated(reading: Reading, { guide }: PlannedGuide, name: string): Sheet {
  return { name, rows: [[noDecisionWords(reading, guide.id)]] };
}
