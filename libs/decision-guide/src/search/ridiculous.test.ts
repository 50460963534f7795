import fc from "fast-check";
import { expect, test } from "vitest";
import { FEEDBACK_LOOP, pairs, TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { situation } from "../fixtures/situations.ts";
import type { Situation } from "../situation/situation.ts";
import type { Advice } from "./advise.ts";
import { advise } from "./advise.ts";

const VOTES = EDITION.filter(({ needs }) => needs.includes("T06")).map(({ id }) => id);

/** Means wide enough that there mostly is an advice, and not so wide that each one takes long. */
const anySituation = (levels: readonly number[]) =>
  fc
    .record({
      level: fc.constantFrom(...levels),
      phases: fc.constantFrom(["A"], ["P", "D"], ["I"]),
      budget: fc.constantFrom(15_000, 45_000, 90_000),
      hours: fc.constantFrom(300, 1_500),
      weeks: fc.constantFrom(12, 60),
      delib: fc.integer({ min: 0, max: 4 }),
      repr: fc.integer({ min: 0, max: 4 }),
      heat: fc.integer({ min: 0, max: 2 }),
      priority: fc.dictionary(fc.constantFrom(...TARGET_GROUPS), fc.integer({ min: 1, max: 3 }), {
        minKeys: 1,
        maxKeys: 4,
      }),
      dpia: fc.boolean(),
    })
    .map((keys) => situation({ ...keys, priority: { ...keys.priority }, room: keys.level }));

/** Every combination that an advice names, in all its places. */
function namedIn({ best, cheap, inclusive, optimum }: Advice): readonly (readonly string[])[] {
  return [...best, cheap, inclusive, optimum].flatMap((set) => (set === undefined ? [] : [set.items]));
}

function checkAll(levels: readonly number[], check: (items: readonly string[], situated: Situation) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(anySituation(levels), (situated) => {
      for (const items of namedIn(advise(EDITION, situated))) {
        seen += 1;
        check(items, situated);
      }
    }),
    { numRuns: 25 },
  );
  expect(seen).toBeGreaterThan(20);
}

test("nobody is let decide without a way to decide", { timeout: 120_000 }, () => {
  checkAll([5], (items) => {
    expect(pick(EDITION, ...items).some(({ carries }) => carries.includes("decide"))).toBe(true);
  });
});

test("no technology comes that serves none of the chosen methods", { timeout: 120_000 }, () => {
  checkAll([2, 4, 5, 6], (items) => {
    const chosen = pick(EDITION, ...items);
    const methods = chosen.filter(({ kind, id }) => kind === "method" && id !== FEEDBACK_LOOP);
    for (const tool of chosen.filter(({ kind }) => kind === "technology")) {
      expect(methods.some((method) => method.needs.includes(tool.id) || pairs(method, tool))).toBe(true);
    }
  });
});

test("no vote is held without its voting module", { timeout: 120_000 }, () => {
  expect(VOTES).toEqual(expect.arrayContaining(["M08", "M46"]));
  checkAll([5], (items) => {
    if (items.some((id) => VOTES.includes(id))) expect(items).toContain("T06");
  });
});
