import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { allPieces, isMakingMuch, partPieces } from "./cards.ts";
import type { AskedCards } from "./cards-pdf.ts";
import { cardsPdf } from "./cards-pdf.ts";

const card = { code: "ABCDE-FGHIJ", href: "http://localhost/c/ABCDEFGHIJ" };
const words = {
  ...{ municipality: "Gemeente Waterdam", title: "Marktplein", lead: "Doe mee.", until: undefined, scan: "Scan." },
  ...{
    orType: "Of typ:",
    address: "localhost/c",
    yourCode: "Uw code:",
    once: "Eén keer.",
    call: undefined,
    qrAlt: "QR",
  },
};
const cardsOf = (): AskedCards => ({ words, colour: "#005566", cards: [card] });

it("makes no part before somebody reads it, and none after who read it has gone", async () => {
  const asked: number[] = [];
  const all = allPieces(50_000, (part) => {
    asked.push(part);
    return cardsOf();
  });
  expect(asked).toEqual([]);
  for await (const piece of all) if (piece.length > 1_000) break;
  expect(asked.length).toBeLessThan(5);
  expect(asked[0]).toBe(1);
});

it("says that much is being made while several wait, and no longer than that", async () => {
  const parts = [1, 2, 3].map(() => partPieces(cardsOf()).next());
  expect(isMakingMuch()).toBe(true);
  for (const part of await Promise.all(parts))
    expect(Buffer.from(part.value as Uint8Array).toString("latin1", 0, 5)).toBe("%PDF-");
  expect(isMakingMuch()).toBe(false);
});

it("holds nothing of a file that is made", async () => {
  const manyAt = (turn: number) =>
    Array.from({ length: 400 }, (_, at) => ({
      code: `ABCDE-${turn * 400 + at}`,
      href: `http://localhost/c/${turn * 400 + at}`,
    }));
  const made = (turn: number) => cardsPdf({ ...cardsOf(), cards: manyAt(turn) }).length;
  expect(made(0) + made(1)).toBeGreaterThan(100_000);
  const before = process.memoryUsage().rss;
  for (let turn = 2; turn < 12; turn += 1) {
    made(turn);
    // What a document holds outside JavaScript goes after the turn in which it was made.
    await setImmediate();
  }
  // It was 36 MB for each while Typst remembered them.
  expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(200);
});
