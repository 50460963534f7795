import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { docxOf } from "./docx.ts";
import type { Paper, PaperBlock } from "./paper.ts";

function paper(...blocks: readonly PaperBlock[]): Paper {
  return { title: "Plan voor het park", kicker: "Gemeente Waterdam", footer: "Gemaakt met Brink", lang: "nl", blocks };
}

async function html(given: Paper): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docxOf(given)) },
    { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='List Bullet'] => ul > li:fresh"] },
  );
  // Looks of our own are unknown to it; anything else would be a file that it could not read.
  expect(messages.filter(({ message }) => !message.startsWith("Unrecognised paragraph style"))).toEqual([]);
  return value;
}

describe("a Word file, read by another program", () => {
  it("keeps what people typed as text: no markup, no other part, no character that XML forbids", async () => {
    const typed = '</w:t><w:instrText>DDEAUTO</w:instrText> & "<b>" \u0000\u0008\uFFFE';
    const found = await html(paper({ kind: "text", text: typed }));
    expect(found).toContain('&lt;/w:t&gt;&lt;w:instrText&gt;DDEAUTO&lt;/w:instrText&gt; &amp; "&lt;b&gt;"');
    const zip = await JSZip.loadAsync(docxOf(paper({ kind: "text", text: typed })), { checkCRC32: true });
    expect((await zip.file("word/document.xml")?.async("string")) ?? "").not.toContain("<w:instrText");
    expect(Object.keys(zip.files).filter((path) => /vba|embed|external/i.test(path))).toEqual([]);
  });

  it("has a title, headings, lists and tables as what they are", async () => {
    const found = await html(
      paper(
        { kind: "heading", level: 2, text: "Planning" },
        { kind: "list", items: ["één", "twee"] },
        { kind: "table", caption: "Wat wanneer", rows: [["Wat", "Dag"], ["Kraam 🌳", "3 mei"]] }, // prettier-ignore
      ),
    );
    expect(found).toContain("<h1>Plan voor het park</h1>");
    expect(found).toMatch(/<h2>(<a[^>]*><\/a>)?Planning<\/h2>/);
    expect(found).toContain("<ul><li>één</li><li>twee</li></ul>");
    expect(found).toMatch(/<table><thead><tr><th><p>Wat<\/p><\/th>.*<\/thead><tbody><tr><td><p>Kraam 🌳<\/p><\/td>/);
  });

  it("says its title and language, is the same file every time, and keeps line breaks", async () => {
    const given = paper({ kind: "text", text: "een\ntwee" });
    expect(await html(given)).toContain("een<br />twee");
    expect(Buffer.from(docxOf(given)).equals(Buffer.from(docxOf(given)))).toBe(true);
    const zip = await JSZip.loadAsync(docxOf(given), { checkCRC32: true });
    expect(await zip.file("docProps/core.xml")?.async("string")).toContain("<dc:title>Plan voor het park</dc:title>");
    expect(await zip.file("word/styles.xml")?.async("string")).toContain('<w:lang w:val="nl-NL"/>');
    expect(await zip.file("word/footer1.xml")?.async("string")).toContain("Gemaakt met Brink");
  });
});
