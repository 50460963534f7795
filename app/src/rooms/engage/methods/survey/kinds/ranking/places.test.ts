import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places.ts";

const codes = ["a", "b", "c", "d", "e"];
const typed = (places: readonly string[]) =>
  places.map((place, at) => ({ code: codes[at] ?? "", name: `v1_${codes[at] ?? ""}`, typed: place }));

describe("places in a ranking", () => {
  it.each([
    [
      "twice",
      ["2", "1", "2"],
      [
        ["v1_a", "survey.ranking.twice"],
        ["v1_c", "survey.ranking.twice"],
      ],
    ],
    ["with one left out", ["1", "3", ""], [["v1_b", "survey.ranking.gap"]]],
    ["without a first", ["2", "", ""], [["v1_a", "survey.ranking.gap"]]],
    [
      "that are not there",
      ["1", "4", "0"],
      [
        ["v1_b", "platform.field.choose"],
        ["v1_c", "platform.field.choose"],
      ],
    ],
    [
      "that are no places",
      ["1", "1,5", "x"],
      [
        ["v1_b", "platform.field.choose"],
        ["v1_c", "platform.field.choose"],
      ],
    ],
  ])("are refused %s, each where it stands", (_, places, told) => {
    const parsed = placesOf(typed(places));
    expect(parsed.ok ? [] : parsed.refusal.map(({ field, key }) => [field, key])).toEqual(told);
  });

  it("may be fewer than there are options, and none", () => {
    expect(placesOf(typed(["", "1", ""]))).toEqual({ ok: true, value: [{ code: "b", place: 1 }] });
    expect(placesOf(typed(["", "", ""]))).toEqual({ ok: true, value: [] });
  });

  it("come back best first, whatever order they were given in", () => {
    const shuffled = fc.shuffledSubarray(codes, { minLength: 0, maxLength: 5 });
    fc.assert(
      fc.property(shuffled, (order) => {
        const places = codes.map((code) => (order.includes(code) ? String(order.indexOf(code) + 1) : ""));
        expect(placesOf(typed(places))).toEqual({
          ok: true,
          value: order.map((code, at) => ({ code, place: at + 1 })),
        });
      }),
    );
  });
});
