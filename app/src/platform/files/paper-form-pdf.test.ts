import { describe, expect, it } from "vitest";
import { opened } from "./opened-pdf.fixture.ts";
import type { PaperAnswer, PaperForm } from "./paper-form.ts";
import { paperFormPdf } from "./paper-form-pdf.ts";

const answers: readonly PaperAnswer[] = [
  { kind: "nothing" },
  { kind: "lines", many: 8 },
  { kind: "boxes", options: ["Lopend", "Met de fiets"], other: "Anders, namelijk:" },
  { kind: "boxes", options: ["Lopend"] },
  { kind: "scale", marks: ["1", "2", "3", "4", "5"], ends: ["heel onveilig", "heel veilig"] },
  { kind: "places", options: ["De bocht", "Het kruispunt"] },
  { kind: "digits", parts: [{ label: "", many: 2, unit: "minuten" }] },
  { kind: "digits", parts: ["Dag", "Maand"].map((label) => ({ label, many: 2, unit: "" })) },
  { kind: "amounts", parts: [{ label: "De bocht", many: 3, unit: "punten" }] },
];

function pdf(over: Partial<PaperForm> = {}): string {
  const form: PaperForm = {
    ...{ title: "Naar school", kicker: "Gemeente Waterdam", lang: "nl", intro: ["Schrijf met een pen."] },
    questions: answers.map((answer, at) => ({
      ...{ code: `v${at}`, controls: [`v${at}`], words: `Vraag ${at}`, notes: ["Zet één kruisje."] },
      answer,
    })),
    closing: { heading: "Klaar?", lines: ["Breng het naar het gemeentehuis."] },
    sheet: { form: "Formulier K7RM", number: "Nummer:" },
    pageOf: (at, of) => `Blad ${at} van ${of}`,
    ...over,
  };
  return opened(Buffer.from(paperFormPdf(form, "#0b5563")).toString("latin1"));
}

describe("a form as PDF", () => {
  it("is made of words that no font can show, and of words that look like markup", () => {
    const typed = "🌳 #panic() $x$ *b* <label> @ref \u0007 漢字 @@ %%";
    const questions = [
      {
        code: "v1",
        controls: ["v1"],
        words: typed,
        notes: [typed],
        answer: { kind: "places", options: [typed] } as const,
      },
    ];
    expect(pdf({ title: typed, intro: [typed], questions })).toMatch(/^%PDF-1\.7/);
  });

  it("is tagged, with a language, a title, a heading for each question and a list of each choice", () => {
    const found = pdf();
    expect(found).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(found).toContain("pdfuaid:part>1<");
    expect(found.match(/\/S\s*\/H2/g)?.length).toBe(answers.length + 1);
    expect(found.match(/\/S\s*\/LI\b/g)?.length).toBe(6);
  });

  it("is made from right to left too", () => {
    const lang = "ar";
    expect(pdf({ lang, title: "إلى المدرسة", pageOf: (at, of) => `ورقة ${at} من ${of}` })).toMatch(/\/Lang\s*\(ar/);
  });

  it("has no letter smaller than twelve points", () => {
    const sizes = [...pdf().matchAll(/\/\w+ ([\d.]+) Tf/g)].map((match) => Number(match[1]));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});
