import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pdfCopy } from "./pdf-copy.ts";
import { bomb, drawing, locked, packed, stream } from "./pdf.fixture.ts";

const asked = (bytes: Uint8Array) => ({ bytes, pagesAtMost: 3, longest: 300 });
const program = "<</S/JavaScript/JS(app.alert)>>";
const attachment = ["<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>", stream("MZ", "/Type/EmbeddedFile")];

/** A copy as the text of its file, with how it looks. */
async function copyOf(bytes: Uint8Array) {
  const copy = await pdfCopy(asked(bytes), "somebody");
  if (!copy.ok) throw new Error(copy.refusal.kind);
  return { ...copy.value, text: Buffer.from(copy.value.bytes).toString("latin1") };
}

describe("a PDF written anew", () => {
  it.each([
    ["broken", Buffer.from("%PDF-1.7\nand then nothing")],
    ["broken", drawing().subarray(0, 200)],
    ["broken", drawing({ pages: 0 })],
    ["broken", drawing({ box: "0 0 14400 1" })],
    ["locked", locked()],
    ["more", drawing({ catalogue: "/Names<</JavaScript<</Names[(a)5 0 R]>>>>", more: [program] })],
    ["more", drawing({ catalogue: "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>", more: attachment })],
    ["more", drawing({ catalogue: "/AcroForm<</Fields[]/XFA 5 0 R>>", more: [stream("<xdp/>")] })],
    ["broken", packed(`/X[${`(${"A".repeat(1_000_000)})`.repeat(3)}]`)],
  ])("is refused as %s", async (kind, bytes) => {
    expect(await pdfCopy(asked(bytes), "somebody")).toEqual({ ok: false, refusal: { kind } });
  });

  it("is refused with too many pages, and when it is more work than it may cost", async () => {
    expect(await pdfCopy(asked(drawing({ pages: 4 })), "somebody")).toEqual({
      ok: false,
      refusal: { kind: "pages", pages: 4 },
    });
    expect(await pdfCopy(asked(bomb()), "somebody")).toEqual({ ok: false, refusal: { kind: "broken" } });
  }, 40_000);

  it("has its pages, and the first of them drawn", async () => {
    const { pages, first } = await copyOf(drawing({ pages: 3 }));
    expect([pages, first.width, first.height]).toEqual([3, 300, 200]);
    const at = (x: number, y: number) => [...first.pixels.subarray((y * 300 + x) * 4, (y * 300 + x) * 4 + 3)];
    expect(at(10, 190)).toEqual([0, 0, 255]);
  });

  it("has none of what a page says of itself, wherever that hides", async () => {
    const stray = `/AA<</O ${program}/C<</S/Launch/F(cmd)>>>>/A#41 9/PresSteps<</NA ${program}>>`;
    const notes = String.raw`/Metadata 6 0 R/PieceInfo<</W<</Private(Sanne \( \) >> endobj)>>>>/X 5 0 R/B<4A53>/LastModified(D:20)`;
    const { text, pages } = await copyOf(
      drawing({ onPage: `${stray}${notes}/Rotate 90`, more: ["/stream", stream("Sanne", "/Type/Metadata")] }),
    );
    expect(text).not.toMatch(/Sanne|\/AA|A#41|Launch|alert|PresSteps|Metadata|PieceInfo|LastModified|\/stream\s/);
    expect([pages, text.includes("/Rotate 90")]).toEqual([1, true]);
  });

  it("may have fonts and drawings with any name, once for all its pages", async () => {
    const noise = createHash("shake256", { outputLength: 60_000 }).digest("hex");
    const { text, pages } = await copyOf(
      drawing({
        ...{ pages: 3, onPage: "/Resources<</XObject<</JS 7 0 R/AA 7 0 R/XFA 7 0 R>>>>" },
        more: [stream(noise, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]")],
      }),
    );
    expect([pages, text.match(/BBox/g)?.length, text.includes("/XFA 6 0 R")]).toEqual([3, 1, true]);
  });

  it("has nothing of who made it and with what", async () => {
    const { text } = await copyOf(
      drawing({
        ...{ trailer: "/Info 5 0 R", catalogue: "/Metadata 6 0 R/Lang(nl)" },
        more: [
          "<</Author(Sanne)/Title(Sanne)/Producer(Tekst 3)>>",
          stream("<x>Sanne</x>", "/Type/Metadata/Subtype/XML"),
        ],
      }),
    );
    expect(text).not.toMatch(/Sanne|Tekst 3/);
  });

  it("leads nowhere, and keeps what was written on it", async () => {
    const links = ["<</S/URI/URI(https://elders.example)>>", "<</S/Launch/F(cmd)>>", program].map(
      (act) => `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A ${act}>>`,
    );
    const stamp = "<</Type/Annot/Subtype/Stamp/Rect[500 300 600 400]/F 4/AP<</N 5 0 R>>>>";
    const { text, first } = await copyOf(
      drawing({
        ...{ onPage: `/Annots[${links.join("")}${stamp}]`, catalogue: `/OpenAction ${program}` },
        more: [stream("1 0 0 rg 0 0 100 100 re f", "/Type/XObject/Subtype/Form/BBox[0 0 100 100]")],
      }),
    );
    expect(text).not.toMatch(/elders|Launch|JavaScript|alert|Annots/);
    const corner = (5 * first.width + first.width - 5) * 4;
    expect([...first.pixels.subarray(corner, corner + 3)]).toEqual([255, 0, 0]);
  });

  it("leaves places for others, and counts only what still waits", async () => {
    const all = await Promise.all([1, 2, 3].map(() => pdfCopy(asked(drawing()), "a machine")));
    expect(all.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect((await pdfCopy(asked(drawing()), "a machine")).ok).toBe(true);
  });

  it("waits for a few others, and no longer", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, at) => pdfCopy(asked(drawing()), `${at}`)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(8);
    expect(all.at(-1)).toEqual({ ok: false, refusal: { kind: "busy" } });
  });
});
