import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isBefore } from "../app/src/rooms/choose/content/changes.ts";
import type { CatalogueRecord } from "../app/src/rooms/choose/content/record.ts";
import { catalogueRecords, changesOf, changesText, keptChanges } from "./content-changes.ts";

const records = catalogueRecords();
const now = { version: "2031.1.1", by: "Iemand" };
const kept = changesOf({}, records, { version: "2030.1.1", by: "Brink" });

/** Who signed the two halves of M01, after this change of it; the others stay as they were signed. */
function signedAfter(change: Partial<CatalogueRecord>): readonly (string | undefined)[] {
  const changes = changesOf(
    kept,
    records.map((record) => (record.id === "M01" ? { ...record, ...change } : record)),
    now,
  );
  expect({ ...changes, M01: undefined }).toEqual({ ...kept, M01: undefined });
  return [changes["M01"]?.numbers.by, changes["M01"]?.texts.by];
}

it('content/changes.yaml knows every change: node scripts/content-changes.ts "Name, organisation" signs it', () => {
  const unsigned = changesOf(keptChanges(), records, { version: "0.0.0", by: "nobody" });
  const behind = Object.entries(unsigned).filter(([, { numbers, texts }]) =>
    [numbers, texts].some(({ by }) => by === "nobody"),
  );
  expect(behind.map(([id]) => id)).toEqual([]);
  expect(readFileSync("content/changes.yaml", "utf8")).toBe(changesText(unsigned));
});

it("no change or review is of an edition that is still to come", () => {
  const version = readFileSync("content/VERSION", "utf8").trim();
  const changed = Object.values(keptChanges()).flatMap(({ numbers, texts }) => [numbers.version, texts.version]);
  const reviewed = records.flatMap(({ review }) => review?.version ?? []);
  expect([...changed, ...reviewed].filter((one) => isBefore(version, one))).toEqual([]);
  expect(["2026.9.12", "2026.11.3", "2025.12.9"].map((one) => isBefore(one, "2026.11.3"))).toEqual([true, false, true]);
});

describe("who changed a record", () => {
  it("signs the numbers when a number is other, and nothing else", () => {
    expect(signedAfter({ literacy: { value: 1, mark: "S", sources: ["S75"] } })).toEqual(["Iemand", "Brink"]);
  });

  it("signs the texts when a pitfall is other, and nothing else", () => {
    const pitfalls = [{ nl: "Pas op.", en: "Mind.", mark: "E" as const, sources: [] }];
    expect(signedAfter({ pitfalls })).toEqual(["Brink", "Iemand"]);
  });

  it("signs nothing for a review, which carries its own name", () => {
    const review = { date: "2030-02-01", version: "2030.1.1", name: "Jan Jansen", organisation: "VNG" };
    expect(signedAfter({ review })).toEqual(["Brink", "Brink"]);
  });

  it("drops a record that is gone", () => {
    expect(Object.keys(changesOf(kept, records.slice(1), now))).toHaveLength(records.length - 1);
  });
});
