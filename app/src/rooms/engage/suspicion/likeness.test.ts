import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gramsOf, keysOf, likeness, sitesIn } from "./likeness.ts";
import type { Compared } from "./domain.ts";
import { togetherIn } from "./together.ts";

const loan = (name: string) =>
  `Snel geld lenen voor ${name}. Vandaag aangevraagd, morgen op uw rekening, zonder vragen.`;
const honest = [
  "Zet meer bomen langs het water, dan is er in de zomer schaduw voor wie er loopt.",
  "Ik wil graag bankjes bij de brug, want mijn moeder kan niet ver lopen zonder te zitten.",
  "De markt moet blijven waar hij is. Mijn vader weet precies waar elke kraam staat.",
  "Maak het plein autovrij, maar laat de bakker in de ochtend nog wel zijn spullen brengen.",
];
const like = (one: string, other: string) => likeness(gramsOf(one), gramsOf(other));
const sharesKey = (one: string, other: string) => keysOf(one).some((key) => keysOf(other).includes(key));

describe("how much texts are alike", () => {
  it("is little for what people write about the same place", () => {
    for (const one of honest)
      for (const other of honest) if (one !== other) expect(like(one, other), `${one} ${other}`).toBeLessThan(0.2);
  });

  it("is most for a text with another name in it, which has a key in common with it", () => {
    expect(like(loan("Jan"), loan("Fatima"))).toBeGreaterThan(0.6);
    expect(sharesKey(loan("Jan"), loan("Fatima"))).toBe(true);
    expect(like(loan("Jan").toUpperCase(), loan("Ján"))).toBe(1);
  });

  it("is the same both ways, from nothing to everything", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
        const both = like(one, other);
        expect(both).toBe(like(other, one));
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1);
        if (gramsOf(one).size > 0) expect(like(one, one)).toBe(1);
        expect(keysOf(one)).toEqual(keysOf(one));
      }),
    );
  });

  it("has no key for a short text, which many write by themselves", () => {
    expect(keysOf("Meer bomen in de straat.")).toEqual([]);
    expect(keysOf(honest.join(" "))).toHaveLength(12);
  });

  it("has a key of its own for a link and a telephone number, however they are written", () => {
    expect(sitesIn("Kijk op https://www.Lenen.example/a?b en www.lenen.example, niet in dag.avond")).toEqual([
      "lenen.example",
      "lenen.example",
    ]);
    expect(sharesKey("Bel 06-12345678.", "Nu: 06 12 34 56 78!")).toBe(true);
    expect(keysOf("Bel 06-12345678.").join()).not.toContain("12345678");
  });
});

describe("texts together", () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 5, 9, minutes));
  const looked = (texts: readonly string[], known = new Map<string, string>(), minutesApart = 1) => {
    const fresh = texts.map((text, n): Compared => ({ id: String(n), text, writtenAt: at(n * minutesApart) }));
    const keys = new Map(fresh.map(({ id, text }) => [id, keysOf(text)]));
    const sharing = new Map<string, string[]>();
    for (const [id, own] of keys) for (const key of own) sharing.set(key, [...(sharing.get(key) ?? []), id]);
    return togetherIn({
      ...{ fresh, all: new Map(fresh.map((one) => [one.id, one])), sharing },
      keysOf: (id) => keys.get(id) ?? [],
      knownOf: (kind, id) => known.get(`${kind} ${id}`),
    });
  };

  it("are three and not two that are alike, without the honest ones between them", () => {
    expect(looked([loan("Jan"), ...honest, loan("Piet")])).toEqual([]);
    const found = looked([loan("Jan"), ...honest, loan("Piet"), loan("Els")]);
    expect(found).toMatchObject([{ kind: "alike", known: undefined }]);
    expect(found[0]?.ids.toSorted()).toEqual(["0", "5", "6"]);
  });

  it("are one more where they are known already, and never when weeks lie between", () => {
    expect(looked([loan("Jan"), loan("Piet")], new Map([["alike 0", "eerder"]]))).toMatchObject([{ known: "eerder" }]);
    expect(looked([loan("Jan"), loan("Piet"), loan("Els")], new Map(), 8 * 24 * 60)).toEqual([]);
  });

  it("are five with the same link in a day, not five with a link each", () => {
    const withLink = (site: (n: number) => string) =>
      honest.concat("Nog iets heel anders.").map((one, n) => `${one} ${site(n)}`);
    expect(looked(withLink(() => "https://lenen.example/nu"))).toMatchObject([{ kind: "shared" }]);
    expect(looked(withLink(() => "https://lenen.example/nu").slice(1))).toEqual([]);
    expect(looked(withLink((n) => `https://site${n}.example`))).toEqual([]);
    expect(
      looked(
        withLink(() => "https://lenen.example/nu"),
        new Map(),
        12 * 60,
      ),
    ).toEqual([]);
  });
});
