import { describe, expect, it } from "vitest";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";

const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
const ids = rooms.flatMap((room) => room.migrations.map(({ id }) => id));

/** Of before anybody looked. They were applied, so they stay. */
const takenTwice = ["engage_0063"];

describe("the migrations", () => {
  it("have a number that no other of the same stem has", () => {
    const byNumber = Map.groupBy(ids, (id) => /^[a-z_]+_\d{4}(?=_)/.exec(id)?.[0] ?? id);
    const twice = [...byNumber].filter(([, all]) => all.length > 1).map(([number]) => number);
    expect(twice).toEqual(takenTwice);
  });

  it("are named by stem, number and what they do", () => {
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !/^[a-z_]+_\d{4}_[a-z0-9_]+$/.test(id))).toEqual([]);
  });
});
