import { describe, expect, it } from "vitest";
import { isPdf, pdfPage } from "./pdf-page.ts";
import { bomb, drawing, locked } from "./pdf.fixture.ts";
import { planFromPixels, remadePlan } from "./pictures.ts";

const asked = (bytes: Uint8Array, page?: number) => ({ bytes, page, longest: 300 });

describe("a page of a PDF", () => {
  it.each([
    ["broken", Buffer.from("%PDF-1.7\nand then nothing")],
    ["broken", drawing().subarray(0, 200)],
    ["broken", drawing({ box: "0 0 14400 1" })],
    ["broken", drawing({ pages: 0 })],
    ["locked", locked()],
  ])("is refused as %s", async (kind, bytes) => {
    expect(await pdfPage(asked(bytes))).toEqual({ ok: false, refusal: { kind } });
  });

  it("is refused when it is more work than it may cost, and the next is drawn", async () => {
    const [bad, good] = await Promise.all([pdfPage(asked(bomb())), pdfPage(asked(drawing()))]);
    expect(bad).toEqual({ ok: false, refusal: { kind: "broken" } });
    expect(good.ok).toBe(true);
  }, 30_000);

  it("has to be named when there are several, and to be there", async () => {
    const refused = (kind: string) => ({ ok: false, refusal: { kind, pages: 3 } });
    expect(await pdfPage(asked(drawing({ pages: 3 })))).toEqual(refused("whichPage"));
    for (const page of [0, 4]) expect(await pdfPage(asked(drawing({ pages: 3 }), page))).toEqual(refused("noPage"));
    expect((await pdfPage(asked(drawing({ pages: 3 }), 3))).ok).toBe(true);
  });

  it("waits for a few others, and no longer", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => pdfPage(asked(drawing()))));
    expect(all.map((one) => (one.ok ? "drawn" : one.refusal.kind))).toEqual([
      ...["drawn", "drawn", "drawn", "drawn", "busy", "busy"],
    ]);
  });

  it("is drawn as large as was asked, in its own colours, on white", async () => {
    const page = await pdfPage(asked(drawing()));
    if (!page.ok) throw new Error(page.refusal.kind);
    const { width, height, pixels } = page.value;
    expect([width, height]).toEqual([300, 200]);
    const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    expect([at(10, 190), at(290, 10)]).toEqual([
      [0, 0, 255],
      [255, 255, 255],
    ]);
    const plan = await planFromPixels(page.value);
    expect(plan).toMatchObject({ value: { whole: { width: 300, height: 200 }, shown: { width: 300, height: 200 } } });
  });

  it("is known by its first bytes", () => {
    expect([isPdf(drawing()), isPdf(Buffer.from("\n\n%PDF-1.4")), isPdf(Buffer.from("PDF"))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("a drawing", () => {
  it("is light enough for a phone, also when it is full of noise", async () => {
    const side = 2_400;
    const pixels = new Uint8Array(side * side * 4);
    let state = 1;
    for (let at = 0; at < pixels.length; at += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      pixels[at] = at % 4 === 3 ? 255 : state >> 16;
    }
    const plan = await planFromPixels({ pixels, width: side, height: side });
    if (!plan.ok) throw new Error(plan.refusal);
    expect(plan.value.shown.bytes.length).toBeLessThan(300_000);
    expect(plan.value.whole.width).toBe(side);
    const again = await remadePlan(plan.value.whole.bytes);
    expect(again).toMatchObject({ value: { whole: { width: side } } });
    expect(await remadePlan(drawing())).toEqual({ ok: false, refusal: "kind" });
  }, 30_000);
});
