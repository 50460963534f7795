import { expect, it } from "vitest";
import { textBlocks } from "./text-blocks.ts";

it("a long text is headings, lists and paragraphs", () => {
  expect(textBlocks("Eerst.\nNog.\n\n## Kop\nTekst\n- een\n- twee\n\n<b>Slot</b>\n")).toEqual([
    { kind: "paragraph", text: "Eerst.\nNog." },
    { kind: "heading", text: "Kop" },
    { kind: "paragraph", text: "Tekst" },
    { kind: "list", items: ["een", "twee"] },
    { kind: "paragraph", text: "<b>Slot</b>" },
  ]);
});

it("an empty text has nothing in it", () => expect(textBlocks("\n \n")).toEqual([]));
