import { describe, expect, it } from "vitest";
import type { Paper, PaperBlock } from "./paper.ts";
import { paperPdf } from "./paper-pdf.ts";
import { opened } from "./opened-pdf.fixture.ts";

function pdf(...blocks: readonly PaperBlock[]): string {
  const paper: Paper = { title: "Plan voor het park", kicker: "Waterdam", footer: "Brink", lang: "nl", blocks };
  return Buffer.from(paperPdf(paper, "#0b5563")).toString("latin1");
}

describe("a paper as PDF", () => {
  it("is made of words that no font can show, and of words that look like markup", () => {
    const typed = "🌳 #panic() $x$ *b* <label> @ref \u0007 漢字";
    expect(pdf({ kind: "text", text: typed }, { kind: "list", items: [typed] })).toMatch(/^%PDF-1\.7/);
  });

  it("is tagged, with a language, a title and a table whose head is a head", () => {
    const rows = [["Wat", "Dag"], ...Array.from({ length: 90 }, (_, row) => [`Kraam ${row}`, "3 mei"])];
    const found = opened(
      pdf({ kind: "heading", level: 2, text: "Planning" }, { kind: "table", caption: "Wanneer", rows }),
    );
    expect(found).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(found).toContain("pdfuaid:part>1<");
    expect(found).toContain("Plan voor het park");
    expect(found).toMatch(/\/S\s*\/H1/);
    expect(found).toMatch(/\/S\s*\/TH\b/);
    expect(found.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
});
