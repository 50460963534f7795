import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { formatFor } from "../../../platform/i18n/format.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { snapshotOf } from "../factories.ts";
import { en } from "../messages.en.ts";
import { nl } from "../messages.nl.ts";
import { onPaper } from "./on-paper.ts";
import { printPdf } from "./print-pdf.ts";
import { reportLines } from "./report-lines.ts";
import type { ReportSnapshot } from "./report.ts";

const address = "waterdam.nl/trajecten/veilig-naar-school/verslag";

function printed(snapshot: ReportSnapshot, lang = "nl"): string {
  const t = translator({ nl, en }, lang);
  const lines = reportLines(snapshot, { t, lang, format: formatFor(lang, "Europe/Amsterdam") });
  const bytes = printPdf({
    lines,
    lang,
    t,
    colour: "#0b5563",
    kicker: "Waterdam",
    footer: "Versie 1",
    address,
    answersAddress: "waterdam.nl/a",
  });
  return Buffer.from(bytes).toString("latin1");
}

/** The objects of a PDF with its compressed streams opened. */
function opened(pdf: string): string {
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1] ?? "", "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return pdf + streams.join("\n");
}

const outcomes = ["adopted", "partly", "already_planned", "forwarded", "deferred", "rejected", "out_of_scope"] as const;
const pagesOf = (pdf: string) => opened(pdf).match(/\/Type\s*\/Page\b/g)?.length;

/** As long as the forms allow. */
function everythingLong(over: Partial<ReportSnapshot> = {}): ReportSnapshot {
  const words = (most: number) => ({
    nl: "Een lange zin over wat er speelt in de straat. ".repeat(most).slice(0, most),
  });
  const {
    basis,
    indicators: [indicator],
    participation,
  } = snapshotOf();
  if (!basis?.motivation || !indicator) throw new Error("There should be a basis and an indicator.");
  const age = participation.rows[0];
  return snapshotOf({
    title: words(120),
    summary: words(600),
    goal: words(600),
    decider: words(200),
    basis: {
      ...basis,
      legalNote: words(600).nl,
      frames: words(3000),
      motivation: { ...basis.motivation, by: words(200).nl, reasons: words(2000) },
    },
    activities: Array.from({ length: 8 }, (_, n) => ({
      title: words(60),
      on: `2026-03-0${n + 1}`,
      people: 23,
      handEntered: true,
    })),
    participation: { ...participation, rows: Array.from({ length: 14 }, () => age ?? []).flat() },
    indicators: Array.from({ length: 15 }, (_, n) => ({ ...indicator, id: `X${n}` })),
    quotes: Array.from({ length: 4 }, () => ({ text: words(220).nl, lang: "nl", route: "paper" })),
    outcomes: outcomes.map((outcome, n) => ({ outcome, count: 10 - n })),
    answers: Array.from({ length: 6 }, () => ({
      outcome: "forwarded",
      forwardedTo: words(100).nl,
      title: words(120).nl,
      reason: words(2000),
      decider: words(120).nl,
      decidedOn: "2026-05-16",
    })),
    lessons: Array.from({ length: 5 }, () => ({
      text: words(600),
      owner: words(80).nl,
      route: "rule",
      dueOn: "2026-12-01",
    })),
    ...over,
  });
}

describe("the report on paper", () => {
  it("is PDF/UA: tagged, with a title, a language and table headers", () => {
    const pdf = opened(printed(snapshotOf()));
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toMatch(/pdfuaid:part>1</);
    expect(pdf).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(pdf).toMatch(/\/S\s*\/TH\b/);
  });

  it("is two pages of A4 for what is usual, also when much was said", () => {
    expect(pagesOf(printed(snapshotOf()))).toBe(2);
    const row = snapshotOf().indicators[0];
    const long = "Een zin van een inwoner die precies vertelt wat er op straat gebeurt en wat er beter kan. ";
    const full = snapshotOf({
      indicators: row ? Array.from({ length: 15 }, (_, n) => ({ ...row, id: `X${n}` })) : [],
      quotes: Array.from({ length: 4 }, (_, n) => ({ text: `${n} ${long}`, lang: "nl", route: "paper" })),
      lessons: Array.from({ length: 4 }, (_, n) => ({
        text: { nl: `${n} ${long}` },
        owner: "Noor Bakker, adviseur",
        route: "rule",
        dueOn: "2026-12-01",
      })),
      outcomes: outcomes.map((outcome, n) => ({ outcome, count: 10 - n })),
      answers: Array.from({ length: 6 }, (_, n) => ({
        outcome: "partly",
        title: `${n}×`,
        reason: { nl: long },
        decider: "Daan Hoekstra, projectleider, namens burgemeester en wethouders",
        decidedOn: "2026-05-16",
      })),
    });
    expect(pagesOf(printed(full))).toBe(2);
  });

  it("is two pages also when every text is as long as it may be and a town has many neighbourhoods", () => {
    expect(pagesOf(printed(everythingLong()))).toBe(2);
    expect(pagesOf(printed(everythingLong({ closedOn: undefined, withoutDecider: 3, lessons: [] }), "en"))).toBe(2);
  });

  it("leaves out words before lines, and says where they all stand", () => {
    const t = translator({ nl, en }, "nl");
    const telling = { t, lang: "nl", format: formatFor("nl", "Europe/Amsterdam") };
    const lines = reportLines(everythingLong(), telling);
    const fitted = onPaper(lines);
    expect(fitted.facts.map(({ id }) => id)).toEqual(lines.facts.map(({ id }) => id));
    expect(fitted.facts.find(({ id }) => id === "frames")?.value).toMatch(/^Vastgesteld door .* …$/);
    const usual = reportLines(snapshotOf(), telling);
    expect(onPaper(usual)).toEqual(usual);
  });

  it("sets hostile words as text", () => {
    const hostile = '#import "/etc/passwd": * \\ $x$ *_`[]{}<a>@b // /* #panic("no") \u0000';
    const pdf = printed(
      snapshotOf({ title: { nl: hostile }, quotes: [{ text: hostile, lang: "nl", route: "online" }] }),
    );
    expect(pagesOf(pdf)).toBe(2);
  });

  it("brings its own letters for every language of the demo", () => {
    for (const lang of ["nl", "en", "pl", "ar"]) {
      const pdf = opened(printed(snapshotOf({ quotes: [{ text: "żółć العربية", lang, route: "paper" }] }), lang));
      expect(pdf).toContain("SourceSans3");
      expect(pdf).toContain("NotoSansArabic");
      expect(pdf).not.toContain("DejaVu");
    }
  });

  it("does not stumble over emoji, other scripts and characters that nobody sees", () => {
    const odd = "Mooi! 😀👍🏽 中文 ไทย \uFEFF\uFFFE\uE000\u0000\u200B einde";
    expect(pagesOf(printed(snapshotOf({ quotes: [{ text: odd, lang: "nl", route: "online" }] })))).toBe(2);
  });

  it("says when it is a draft", () => {
    expect(printed(snapshotOf({ withoutDecider: 3 })).length).toBeGreaterThan(printed(snapshotOf()).length);
  });
});
