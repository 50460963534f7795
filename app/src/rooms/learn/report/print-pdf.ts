import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { textDirection } from "../../../kernel/localized.ts";
import type { Translate } from "../../../platform/define/frame.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import { onPaper } from "./on-paper.ts";
import type { ReportLines } from "./report-lines.ts";
import { reportTyp } from "./report-typ.ts";

/** Fonts that every machine has, because they come along: Latin and Arabic. */
const fontFiles = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
] as const;

let compiler: NodeCompiler | undefined;

function typst(): NodeCompiler {
  const require = createRequire(import.meta.url);
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(require.resolve(file))) }],
  });
  return compiler;
}

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

/**
 * The report as PDF/UA-1 (ISO 14289-1): tagged, with a title, a language and table headers. PDF/UA forbids characters that
 * no font here can show (an emoji, another script): those become □, and the page has the words as they were typed.
 */
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
  return typeset(whole, short, new Set());
}

const triesAtMost = 6;
const pagesWanted = 2;

/** In points, what reads best first: whole texts as long as the letters are not small, then shortened ones. */
const tries = [
  ...[9.8, 9.2, 8.6].map((size) => ({ size, isWhole: true })),
  ...[9.2, 8.6, 8, 7.5].map((size) => ({ size, isWhole: false })),
];

/** The first that is two pages, else the last: a third page is better than a line less or letters that nobody can read. */
function laidOut(whole: string, short: string): NodeTypstDocument {
  let document: NodeTypstDocument | null = null;
  for (const { size, isWhole } of tries) {
    const inputs = { report: isWhole ? whole : short, size: String(size) };
    document = typst().compile({ mainFileContent: reportTyp, inputs }).result;
    if (document === null) throw new Error("The report could not be laid out.");
    if (document.numOfPages <= pagesWanted) return document;
  }
  if (document === null) throw new Error("There is no size of letters to lay the report out in.");
  return document;
}

/** Typst names what it cannot show; without that it is tried again. Another refusal is a bug in the template. */
function typeset(whole: object, short: object, unprintable: ReadonlySet<string>): Uint8Array {
  const asText = (input: object) =>
    JSON.stringify(input, (_, value: unknown) => (typeof value === "string" ? printable(value, unprintable) : value));
  try {
    return typst().pdf(laidOut(asText(whole), asText(short)), { pdfStandard: "ua-1" });
  } catch (error) {
    const more = unshownIn(error instanceof Error ? error.message : String(error)).filter(
      (one) => !unprintable.has(one),
    );
    if (more.length === 0 || unprintable.size > triesAtMost * 500) throw error;
    return typeset(whole, short, new Set([...unprintable, ...more]));
  }
}

/** Without control characters and marks that nobody sees, but those of `said`, and with □ for what cannot be shown. */
function printable(value: string, unprintable: ReadonlySet<string>): string {
  const visible = value.replace(/(?![\uFDD0-\uFDD2])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u200B\u200D\uFE0F\uFEFF]/gu, (one) =>
    one === "\n" ? " " : "",
  );
  return unprintable.size === 0 ? visible : [...visible].map((one) => (unprintable.has(one) ? "□" : one)).join("");
}

/** The characters that Typst says it has no letter for. */
function unshownIn(message: string): readonly string[] {
  return [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap((match) => [
    ...(match[1] ?? ""),
  ]);
}
