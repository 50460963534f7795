import type { PaperBlock } from "../../../platform/files/paper.ts";
import { budgetColumns } from "../views/plan-budget.view.tsx";
import { budgetCells, budgetSentence, hoursSentence, reachWords, rolesText } from "../views/plan-words.ts";
import { closureWords, noDecisionWords, planDays, spanWords } from "../views/planning-words.ts";
import type { Reading } from "../views/words.ts";
import { nameOf } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

function heading(text: string): PaperBlock {
  return { kind: "heading", level: 2, text };
}

/** Each priority group, with everything that the page says of it. */
export function reachBlocks(reading: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  const { t } = reading.frame;
  return [
    heading(t("choose.reach.title")),
    ...plan.reach.map((reach): PaperBlock => {
      const { group, weight, facts } = reachWords(reading, reach);
      const rows = facts.map(({ name, text }) => [t(`choose.reach.${name}`), text]);
      return { kind: "table", caption: group, rows: [[t("choose.paper.what"), weight], ...rows] };
    }),
  ];
}

/** The days that matter. */
export function daysBlocks(reading: Reading, { guide, plan }: PlannedGuide): readonly PaperBlock[] {
  const { t, format } = reading.frame;
  if (plan.calendar === undefined) {
    return [heading(t("choose.planning.calendar")), { kind: "text", text: noDecisionWords(reading, guide.id) }];
  }
  const days = planDays(reading, plan.calendar).map(({ day, what }) => [format.date(day), what]);
  const head = [t("choose.planning.column.day"), t("choose.planning.column.what")];
  return [
    heading(t("choose.planning.calendar")),
    { kind: "table", caption: t("choose.planning.days"), rows: [head, ...days] },
  ];
}

/** The whole calendar, with what it goes around. */
export function calendarBlocks(reading: Reading, planned: PlannedGuide): readonly PaperBlock[] {
  const { frame } = reading;
  const { t, format } = frame;
  if (planned.plan.calendar === undefined) return daysBlocks(reading, planned);
  const { schedule, closures } = planned.plan.calendar;
  const from = (day: string) => t("choose.planning.fromDay", { day: format.date(day) });
  const lines = schedule.lines.map(({ item, prepareOn, startsOn, endsOn }) => [
    nameOf(reading, item),
    from(prepareOn),
    endsOn === undefined ? from(startsOn) : spanWords(frame, startsOn, endsOn),
  ]);
  const columns = (...names: readonly string[]) => names.map((name) => t(`choose.planning.column.${name}`));
  return [
    ...daysBlocks(reading, planned),
    {
      kind: "table",
      caption: t("choose.planning.activities"),
      rows: [columns("activity", "prepare", "takePart"), ...lines],
    },
    {
      kind: "table",
      caption: t("choose.planning.closures"),
      rows: [
        columns("day", "what"),
        ...closures.map((closure) => [spanWords(frame, closure.from, closure.to), closureWords(frame, closure)]),
      ],
    },
  ];
}

/** Hours by week and by what somebody has to be able to do. */
export function hoursBlocks(reading: Reading, { guide, plan }: PlannedGuide): readonly PaperBlock[] {
  const { t, format } = reading.frame;
  if (plan.calendar === undefined) {
    const together = t("choose.hours.together", { hours: format.number(plan.combination.staffHours) });
    return [
      heading(t("choose.hours.title")),
      { kind: "text", text: `${together} ${noDecisionWords(reading, guide.id)}` },
    ];
  }
  const { hours } = plan.calendar;
  const rows = hours.weeks
    .filter((week) => week.hours > 0)
    .map(({ monday, hours: many, byRole, isOverFull }) => [
      format.date(monday),
      isOverFull ? `${format.number(many, 1)} (${t("choose.hours.tooFull")})` : format.number(many, 1),
      rolesText(reading, byRole),
    ]);
  const head = ["week", "hours", "roles"].map((name) => t(`choose.hours.column.${name}`));
  return [
    heading(t("choose.hours.title")),
    { kind: "text", text: hoursSentence(reading, hours) },
    { kind: "table", caption: t("choose.hours.weeks"), rows: [head, ...rows] },
    { kind: "text", text: t("choose.hours.how") },
  ];
}

/** The budget sheet. */
export function budgetBlocks(reading: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  const { t, format } = reading.frame;
  const { lines, total } = plan.budget;
  const totals = [total.leastCents, total.expectedCents, total.mostCents].map((cents) => format.euros(cents));
  return [
    heading(t("choose.budget.title")),
    { kind: "text", text: budgetSentence({ frame: reading.frame, plan }) },
    {
      kind: "table",
      caption: t("choose.budget.caption"),
      rows: [
        budgetColumns.map((name) => t(`choose.budget.column.${name}`)),
        ...lines.map((line) => budgetCells(reading, line)),
        [t("choose.budget.total"), ...totals, ""],
      ],
    },
    { kind: "text", text: t("choose.budget.how") },
  ];
}
