import { describe, expect, it } from "vitest";
import { fixedClock } from "../../kernel/clock.ts";
import type { FetchedTile } from "./tile-source.ts";
import { createTiles } from "./tiles.ts";

/** Tiles of a service that answers when it is told to, and of which nothing is kept. */
function held() {
  const clock = fixedClock("2026-01-01T12:00:00Z");
  const asked: { readonly x: number; answer(tile: FetchedTile): void }[] = [];
  const warned: unknown[] = [];
  const tiles = createTiles({
    store: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    source: { fetch: ({ x }) => new Promise((answer) => asked.push({ x, answer })) },
    clock,
    log: { warn: (...said) => warned.push(said) },
  });
  return { clock, asked, warned, get: (x: number) => tiles.fetch({ layer: "kaart", z: 12, x, y: 1350 }) };
}

const picture: FetchedTile = { kind: "tile", bytes: Buffer.from("tile") };

describe("many tiles at once", () => {
  it("are asked for sixteen at a time", async () => {
    const { asked, get } = held();
    const all = Array.from({ length: 20 }, (_, at) => get(at));
    await Promise.resolve();
    expect(asked.length).toBe(16);
    asked[0]?.answer(picture);
    await all[0];
    expect(asked.length).toBe(17);
    while (asked.length < 20) {
      for (const one of asked) one.answer(picture);
      await Promise.resolve();
    }
    for (const one of asked) one.answer(picture);
    expect((await Promise.all(all)).every(({ bytes }) => bytes !== undefined)).toBe(true);
  });

  it("are not waited for long: whose turn comes too late is grey, and does not count as a failure", async () => {
    const { clock, asked, warned, get } = held();
    const all = Array.from({ length: 40 }, (_, at) => get(at));
    await Promise.resolve();
    clock.set("2026-01-01T12:00:03Z");
    asked[0]?.answer(picture);
    expect((await Promise.all(all.slice(16))).map(({ bytes }) => bytes)).toEqual(Array(24).fill(undefined));
    expect([asked.length, warned.length]).toEqual([16, 0]);
    const again = get(50);
    asked[16]?.answer(picture);
    expect((await again).bytes).toBeDefined();
  });

  it("are warned of once in a while, however many fail", async () => {
    const { asked, warned, get } = held();
    const all = Array.from({ length: 10 }, (_, at) => get(at));
    await Promise.resolve();
    for (const one of asked) one.answer({ kind: "away", detail: "status 500" });
    await Promise.all(all);
    expect(warned).toEqual([["The base map could not be fetched.", { detail: "status 500" }]]);
  });
});
