import { expect, it } from "vitest";
import { allPieces, isMakingMuch, partPieces } from "./cards.ts";
import type { AskedCards } from "./cards-pdf.ts";

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
