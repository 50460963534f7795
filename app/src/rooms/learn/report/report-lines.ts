import { pickText } from "../../../kernel/localized.ts";
import type { Format, Translate } from "../../../platform/define/frame.ts";
import { said, saidInDutch } from "../../../platform/i18n/said.ts";
import type { FactLine } from "./fact-lines.ts";
import { countedByHand, factLines, tookPart } from "./fact-lines.ts";
import type {
  DecidedAnswer,
  ParticipationRow,
  ReportFact,
  ReportIndicator,
  ReportLesson,
  ReportSnapshot,
} from "./report.ts";
import { isCountHidden } from "./report.ts";
import { groupName, sourceText } from "./who-words.ts";

/** What it takes to say a report in words. */
export type Telling = { readonly t: Translate; readonly lang: string; readonly format: Format };

export type IndicatorLine = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly value: string;
  readonly interval: string;
  readonly level: string;
  readonly n: string;
  /** Whether there is a figure to judge by. */
  readonly shown: boolean;
};

/** A report in the words of one language: the same lines for the page, the PDF and the CSV. */
export type ReportLines = {
  readonly title: string;
  readonly municipality: string;
  readonly oneMinute: readonly string[];
  readonly facts: readonly FactLine[];
  readonly activities: readonly {
    readonly title: string;
    readonly on: string;
    readonly people: string;
    readonly handEntered: boolean;
  }[];
  readonly routes: readonly ReportFact[];
  readonly participationSource: string;
  readonly participation: readonly {
    readonly group: string;
    readonly participants: string;
    readonly share: string;
    readonly population: string;
  }[];
  readonly indicators: readonly IndicatorLine[];
  readonly outcomes: readonly ReportFact[];
  readonly answers: readonly {
    readonly outcome: string;
    readonly title: string;
    readonly reason: string;
    readonly by: string;
  }[];
  /** How many of all answers these are; empty when there are none. */
  readonly answersShown: string;
  readonly quotes: readonly { readonly text: string; readonly lang: string; readonly route: string }[];
  readonly lessons: readonly {
    readonly text: string;
    readonly owner: string;
    readonly route: string;
    readonly due: string;
  }[];
  readonly warnings: readonly string[];
};

/** Says a report in the words of one language; what nobody recorded is said, not left out. */
export function reportLines(report: ReportSnapshot, telling: Telling): ReportLines {
  const { t, lang } = telling;
  const { participation } = report;
  return {
    title: said(telling, pickText(report.title, lang)),
    municipality: report.municipality,
    oneMinute: oneMinute(report, telling),
    facts: factLines(report, telling),
    activities: report.activities.map((one) => activityLine(one, telling)),
    routes: report.totals.byRoute.map(({ route, count }) => counted(`learn.route.${route}`, count, telling)),
    participationSource: sourceText(participation.source, t),
    participation: participation.rows.map((row) => participationLine(row, telling)),
    indicators: report.indicators.map((one) => indicatorLine(one, telling)),
    outcomes: report.outcomes.map(({ outcome, count }) => counted(`learn.outcome.${outcome}`, count, telling)),
    answers: report.answers.map((one) => answerLine(one, telling)),
    answersShown: answersShown(report, telling),
    quotes: report.quotes.map((quote) => ({ ...quote, route: t(`learn.route.${quote.route}`) })),
    lessons: report.lessons.map((one) => lessonLine(one, telling)),
    warnings: warnings(report, telling),
  };
}

function activityLine(one: ReportSnapshot["activities"][number], telling: Telling) {
  const { t, lang, format } = telling;
  return {
    title: said(telling, pickText(one.title, lang)),
    on: one.on === "" ? t("learn.report.noDate") : format.date(one.on),
    people: one.people === undefined ? t("learn.report.notCounted") : format.number(one.people),
    handEntered: one.handEntered,
  };
}

function counted(key: string, count: number, { t, format }: Telling): ReportFact {
  return { key: t(key), value: format.number(count) };
}

function participationLine(row: ParticipationRow, telling: Telling) {
  const { t, format } = telling;
  const share = (value: number | undefined) => (value === undefined ? "–" : format.percent(value));
  return {
    group: groupName(row, telling),
    participants: row.participants === "suppressed" ? t("learn.report.hidden") : format.number(row.participants),
    share: share(row.shareParticipants),
    population: share(row.sharePopulation),
  };
}

function answerLine(one: DecidedAnswer, telling: Telling) {
  const { t, lang, format } = telling;
  return {
    outcome:
      one.forwardedTo === undefined
        ? t(`learn.outcome.${one.outcome}`)
        : t("learn.report.forwardedTo", { place: saidInDutch(telling, one.forwardedTo) }),
    title: said(telling, { lang: one.titleLang ?? lang, text: one.title }),
    reason: said(telling, pickText(one.reason, lang)),
    by: t("learn.report.decidedBy", { decider: saidInDutch(telling, one.decider), date: format.date(one.decidedOn) }),
  };
}

function lessonLine({ text, owner, route, dueOn }: ReportLesson, telling: Telling) {
  const { t, lang, format } = telling;
  return {
    text: said(telling, pickText(text, lang)),
    owner: saidInDutch(telling, owner),
    route: t(`learn.lessonRoute.${route}`),
    due: format.date(dueOn),
  };
}

/** What somebody with one minute has to know, from the facts and nothing else. */
function oneMinute(report: ReportSnapshot, telling: Telling): readonly string[] {
  const { t, lang, format } = telling;
  const { totals } = report;
  const adopted = countOf(report, ["adopted", "partly"]);
  const lines = [said(telling, pickText(report.summary, lang))];
  lines.push(t("learn.minute.who", { who: tookPart(report, telling), contributions: totals.contributions }));
  const counted = countedByHand(report);
  if (counted > 0) lines.push(t("learn.minute.counted", { people: counted }));
  if (totals.contributions > 0) lines.push(t("learn.minute.done", { adopted, contributions: totals.contributions }));
  if (report.decidedOn !== undefined) lines.push(t("learn.minute.decided", { date: format.date(report.decidedOn) }));
  if (report.lessons.length > 0) lines.push(t("learn.minute.lessons", { count: report.lessons.length }));
  return lines.filter((line) => line !== "");
}

function answersShown({ answers, answersListed }: ReportSnapshot, { t }: Telling): string {
  if (answers.length === 0 || answersListed === undefined) return "";
  return t("learn.report.answersShown", { shown: answers.length, listed: answersListed });
}

function countOf(report: ReportSnapshot, outcomes: readonly string[]): number {
  return report.outcomes.filter((one) => outcomes.includes(one.outcome)).reduce((sum, one) => sum + one.count, 0);
}

function indicatorLine(one: ReportIndicator, telling: Telling): IndicatorLine {
  const { t, lang, format } = telling;
  const shown = one.value !== undefined;
  const inUnit = (value: number) => withUnit(value, one.unit, telling);
  // The scale stands beside it, with the value: three times on one line leaves no room to read.
  const inMargin = (value: number) => (isScale(one.unit) ? format.number(value, 1) : inUnit(value));
  return {
    id: one.id,
    name: said(telling, pickText(one.name, lang)),
    question: said(telling, pickText(one.question, lang)),
    value: one.value !== undefined ? inUnit(one.value) : t(`learn.indicatorStatus.${one.status}`),
    interval:
      shown && one.lower !== undefined && one.upper !== undefined
        ? t("learn.report.between", { lower: inMargin(one.lower), upper: inMargin(one.upper) })
        : "",
    level: shown && one.level !== undefined ? t("learn.report.levelOf5", { level: one.level }) : "–",
    n: isCountHidden(one) ? t("learn.report.hiddenCount") : format.number(one.n),
    shown,
  };
}

function isScale(unit: string): boolean {
  return unit === "1-5" || unit === "1-10";
}

/** A value as a person reads it: 54,2%, 24 dagen, 3,1 (van 1 tot 5). */
function withUnit(value: number, unit: string, { t, format }: Telling): string {
  const scale = /^1-(5|10)$/.exec(unit);
  if (scale) return t("learn.unit.scale", { value: format.number(value, 1), highest: scale[1] ?? "" });
  if (unit === "%") return `${format.number(value, Number.isInteger(value) ? 0 : 1)}%`;
  if (unit === "days") return t("learn.unit.days", { days: Math.round(value) });
  return format.number(value, 2);
}

function warnings(report: ReportSnapshot, { t }: Telling): readonly string[] {
  const lines: string[] = [];
  if (report.closedOn === undefined) lines.push(t("learn.blocker.notClosed"));
  if (report.unanswered > 0) lines.push(t("learn.blocker.unanswered", { count: report.unanswered }));
  if (report.withoutDecider > 0) lines.push(t("learn.blocker.withoutDecider", { count: report.withoutDecider }));
  if (report.lessons.length === 0) lines.push(t("learn.blocker.noLessons"));
  return lines;
}
