import type { NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { textDirection } from "../../../kernel/localized.ts";
import type { Translate } from "../../../platform/define/frame.ts";
import type { SetInType } from "../../../platform/files/tagged-pdf.ts";
import { taggedPdf } from "../../../platform/files/tagged-pdf.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import { onPaper } from "./on-paper.ts";
import type { ReportLines } from "./report-lines.ts";
import { reportTyp } from "./report-typ.ts";

export type PrintedReport = {
  readonly lines: ReportLines;
  readonly lang: string;
  readonly t: Translate;
  /** #rrggbb */
  readonly colour: string;
  /** Above the title: municipality, kind of document. */
  readonly kicker: string;
  /** Where the whole report stands on the web, for who wants to read more than fits: `waterdam.nl/trajecten/…`. */
  readonly address: string;
  /** Where all answers stand, written likewise. */
  readonly answersAddress: string;
  /** Below every page: version, by whom, when, fingerprint. */
  readonly footer: string;
};

const wordKeys = [
  "what", "answer", "draft", "oneMinute", "facts", "activities", "activity", "date", "people", "counted", "byHand", "inBrink", "who",
  "route", "number", "group", "participants", "shareHere", "shareThere", "indicators", "indicator", "value", "interval", "level", "n",
  "said", "done", "outcome", "lessons", "lesson", "owner", "lessonRoute", "due", "none",
] as const; // prettier-ignore

/** The report as a tagged PDF. What no font here can show becomes □, and the page has the words as they were typed. */
export function printPdf(report: PrintedReport): Uint8Array {
  const { lang, t, colour, kicker, footer, address, answersAddress } = report;
  const allAnswers = t("learn.print.allAnswers", { address: answersAddress });
  const words = Object.fromEntries(wordKeys.map((key) => [key, t(`learn.print.${key}`)]));
  const region = lang === "nl" ? "NL" : null;
  const rtl = textDirection(lang) === "rtl";
  const title = unsaid(report.lines.title);
  const rest = { words, title, allAnswers, colour, kicker, footer, lang, region, rtl };
  const whole = { ...rest, lines: report.lines, shortened: "" };
  const short = { ...rest, lines: onPaper(report.lines), shortened: t("learn.print.shortened", { address }) };
  return taggedPdf((setInType, asText) => laidOut(setInType, asText(whole), asText(short)));
}

const pagesWanted = 2;

/** In points, what reads best first: whole texts as long as the letters are not small, then shortened ones. */
const tries = [
  ...[9.8, 9.2, 8.6].map((size) => ({ size, isWhole: true })),
  ...[9.2, 8.6, 8, 7.5].map((size) => ({ size, isWhole: false })),
];

/** The first that is two pages, else the last: a third page is better than a line less or letters that nobody can read. */
function laidOut(setInType: SetInType, whole: string, short: string): NodeTypstDocument {
  let document: NodeTypstDocument | undefined;
  for (const { size, isWhole } of tries) {
    const inputs = { report: isWhole ? whole : short, size: String(size) };
    document = setInType(reportTyp, inputs);
    if (document.numOfPages <= pagesWanted) return document;
  }
  if (document === undefined) throw new Error("There is no size of letters to lay the report out in.");
  return document;
}
