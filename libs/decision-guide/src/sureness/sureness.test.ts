import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { everyCombination } from "../fixtures/naive-advice.ts";
import { smallCatalogue, tightSituation } from "../fixtures/random.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import { score } from "../scoring/score.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";
import type { Weights } from "../scoring/weights.ts";
import { winner } from "../search/advise.ts";
import { standing } from "../search/standing.ts";
import type { Situation } from "../situation/situation.ts";
import type { Estimate, Estimated, ItemNumber } from "./estimates.ts";
import { ITEM_NUMBERS, WAYS, weightsOff, withOff } from "./estimates.ts";
import { sureness } from "./sureness.ts";

type World = { readonly catalogue: readonly CatalogueItem[]; readonly weights?: Weights };
type Found = { readonly ids: string; readonly top: number } | undefined;

/** All that may be opened, scored one by one. */
function openSets({ catalogue, weights }: World, situation: Situation) {
  return everyCombination(catalogue, situation).flatMap(({ items }) => {
    const chosen = pick(catalogue, ...items);
    const scored = score(chosen, situation, weights);
    if (!scored.ok || scored.value.hard.length > 0) return [];
    const costEur = chosen.reduce((sum, one) => sum + (one.costMinEur + one.costMaxEur) / 2, 0) * situation.scaleRatio;
    return [
      {
        ids: items.join(),
        size: items.length,
        total: scored.value.total,
        costEur,
        staffHours: scored.value.staffHours,
      },
    ];
  });
}

function first(world: World, situation: Situation): Found {
  const open = openSets(world, situation);
  const top = Math.max(...open.map(({ total }) => total));
  const [best] = open
    .filter(({ total }) => total >= top - 2)
    .toSorted((a, b) => a.size - b.size || a.costEur - b.costEur || (a.ids < b.ids ? -1 : 1));
  return best && { ids: best.ids, top };
}

/** The whole list made anew for every change. */
function naively(catalogue: readonly CatalogueItem[], situation: Situation, estimated: Estimated): readonly string[] {
  const advised = first({ catalogue }, situation)?.ids ?? "";
  const worlds = WAYS.flatMap((way) => [
    ...SUB_SCORES.map((part) => ({ name: `${part} ${way}`, world: { catalogue, weights: weightsOff(part, way) } })),
    ...catalogue.flatMap((item) =>
      (estimated[item.id] ?? []).map((number) => ({
        name: `${item.id} ${number} ${way}`,
        world: { catalogue: catalogue.map((one) => (one === item ? withOff(item, number, way) : one)) },
      })),
    ),
  ]);
  return worlds.flatMap(({ name, world }) => {
    const now = first(world, situation);
    if (now?.ids === advised) return [];
    const own = openSets(world, situation).find(({ ids }) => ids === advised);
    const behind = now === undefined || own === undefined ? 100 : Math.max(0, now.top - own.total);
    return [`${name}: ${now?.ids ?? "nothing"}, ${behind} behind`];
  });
}

function nameOf(estimate: Estimate): string {
  return estimate.code === "weight" ? estimate.part : `${estimate.item} ${estimate.number}`;
}

function said(catalogue: readonly CatalogueItem[], situation: Situation, estimated: Estimated): readonly string[] {
  const sure = sureness(catalogue, situation, estimated);
  expect(sure?.unfinished ?? 0).toBe(0);
  return [...(sure?.deciding ?? []), ...(sure?.shifting ?? [])].map(
    ({ estimate, way, winner, pointsBehind }) =>
      `${nameOf(estimate)} ${way}: ${winner?.join() ?? "nothing"}, ${pointsBehind} behind`,
  );
}

const everyNumber: Estimated = Object.fromEntries(EDITION.map(({ id }) => [id, ITEM_NUMBERS]));
const someNumbers = fc.uniqueArray(fc.constantFrom<ItemNumber>(...ITEM_NUMBERS), { minLength: 1, maxLength: 8 });
/** Room enough for an advice now and then, and limits near enough to matter. */
const roomySituation = tightSituation.map((tight) => ({
  ...tight,
  room: tight.level,
  budgetEur: Math.max(15_000, tight.budgetEur / 2),
  staffHours: Math.max(300, tight.staffHours / 2),
  weeks: Math.max(10, tight.weeks / 2),
}));

// Every change lists all combinations anew.
describe("how sure an advice is", { timeout: 240_000 }, () => {
  test("cannot be said without an advice", () => {
    expect(sureness(EDITION, vectorSituation("A", { room: 2 }), everyNumber)).toBeUndefined();
  });

  test("is what listing everything anew for each change says", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(smallCatalogue, roomySituation, someNumbers, (catalogue, situation, numbers) => {
        const few = catalogue.filter(({ kind, id }, at) => kind === "technology" || id === "M60" || at < 6);
        const estimated = Object.fromEntries(few.map(({ id }) => [id, numbers]));
        if (first({ catalogue: few }, situation) === undefined) return;
        const naive = naively(few, situation, estimated);
        for (const line of naive) seen.add(line);
        expect(said(few, situation, estimated).toSorted()).toEqual(naive.toSorted());
      }),
      { numRuns: 50 },
    );
    expect(seen.size).toBeGreaterThan(5);
  });

  test("says what it did not finish, and is not called robust then", () => {
    const few = pick(EDITION, ..."M01 M03 M05 M06 M11 M13 M22 M26 M60 T04 T06".split(" "));
    const A = vectorSituation("A");
    const estimated = { M22: ["cost", "hours"], M11: ["cost"] } as const;
    const whole = sureness(few, A, estimated);
    const none = sureness(few, A, estimated, { mostVisited: 0, mostSearches: 0 });
    expect(whole?.unfinished).toBe(0);
    expect(none?.unfinished).toBeGreaterThan(0);
    expect((none?.tried ?? 0) + (none?.unfinished ?? 0)).toBe(whole?.tried);
    expect(none?.verdict).toBe(none?.deciding.length === 0 ? "unfinished" : "depends");
    expect(none?.equals).toEqual(whole?.equals);
    // What is not listed is searched anew, and gives the same.
    const anew = sureness(few, A, estimated, { mostVisited: 0, mostSearches: 1_000 });
    expect(none?.unfinished).toBeGreaterThan(anew?.unfinished ?? 0);
    expect(whole?.deciding).toEqual(expect.arrayContaining([...(anew?.deciding ?? [])]));
  });

  test("doubts nothing that has a source, but every weight", () => {
    const few = pick(EDITION, ..."M01 M03 M05 M06 M11 M13 M22 M26 M60 T04 T06".split(" "));
    const A = vectorSituation("A");
    expect(sureness(few, A, {})?.tried).toBe(2 * SUB_SCORES.length);
    expect(sureness(few, A, { M22: ["cost"] })?.tried).toBe(2 * SUB_SCORES.length + 2);
  });

  test("counts the equally good, says what all and what some of them have, and what they cost", () => {
    const few = pick(EDITION, ..."M01 M03 M05 M06 M11 M13 M17 M22 M24 M25 M26 M60 T04 T06".split(" "));
    const A = vectorSituation("A");
    const open = openSets({ catalogue: few }, A);
    const top = Math.max(...open.map(({ total }) => total));
    const equal = open.filter(({ total }) => total >= top - 2);
    const found = sureness(few, A, {})?.equals;
    expect(equal.length).toBeGreaterThan(2);
    expect(found).toMatchObject({ count: equal.length });
    const holding = (id: string): number => equal.filter(({ ids }) => ids.includes(id)).length;
    const chosen = few.map(({ id }) => id).filter((id) => id !== "M60" && holding(id) > 0);
    expect(found?.inAll).toEqual(chosen.filter((id) => holding(id) === equal.length));
    expect(found?.inSome.map(({ item, count }) => [item, count]).toSorted()).toEqual(
      chosen.flatMap((id) => (holding(id) < equal.length ? [[id, holding(id)]] : [])).toSorted(),
    );
    expect(found?.costEur.least).toBeCloseTo(Math.min(...equal.map(({ costEur }) => costEur)), 0);
    expect(found?.costEur.most).toBeCloseTo(Math.max(...equal.map(({ costEur }) => costEur)), 0);
    expect(found?.staffHours.most).toBe(Math.max(...equal.map(({ staffHours }) => staffHours)));
  });

  test("finds in the whole catalogue what one search anew says of each estimate it names, and of others", () => {
    const B = vectorSituation("B");
    const found = sureness(EDITION, B, everyNumber);
    expect(found).toMatchObject({ verdict: "depends", unfinished: 0 });
    const advised = winner(EDITION, B)?.ids ?? [];
    const asked = pick(EDITION, "M08", "M03", "M46").flatMap((item) =>
      ITEM_NUMBERS.flatMap((number) => WAYS.map((way) => ({ item, number, way }))),
    );
    for (const { item, number, way } of asked) {
      const world = EDITION.map((one) => (one === item ? withOff(item, number, way) : one));
      const now = standing(world, B, advised);
      const own = [...(found?.deciding ?? []), ...(found?.shifting ?? [])].find(
        (one) => one.way === way && nameOf(one.estimate) === `${item.id} ${number}`,
      );
      expect(own?.winner ?? advised).toEqual(now.winner);
      if (own) expect(own).toMatchObject({ pointsBehind: now.pointsBehind, holds: now.holds });
    }
  });
});

describe("an estimate that is a quarter off", () => {
  const [survey] = pick(EDITION, "M01");
  if (!survey) throw new Error("They are in the catalogue.");

  test("keeps the facts that a number carries", () => {
    const sensor = { ...survey, privacyRisk: 3, durationDays: 400 };
    expect(withOff(sensor, "privacyRisk", "higher").privacyRisk).toBe(3);
    expect(withOff(sensor, "duration", "lower").durationDays).toBe(400);
    const long = withOff({ ...survey, durationDays: 300 }, "duration", "higher");
    expect(long.durationDays).toBe(364);
  });

  test("is 25 % of an amount or a share, and one step of a scale that ends at its ends", () => {
    expect(withOff(survey, "cost", "lower")).toMatchObject({
      costMinEur: survey.costMinEur * 0.75,
      costMaxEur: survey.costMaxEur * 0.75,
    });
    const reached = withOff(survey, "reach.rural", "higher");
    expect(reached.contactShares).toEqual({ rural: 0.1 });
    const none = { ...survey, deliberation: 0 };
    expect(withOff(none, "deliberation", "lower").deliberation).toBe(0);
    expect(withOff(none, "deliberation", "higher").deliberation).toBe(1);
  });

  test("leaves the weights a sum of 1", () => {
    for (const part of SUB_SCORES) {
      const off = weightsOff(part, "higher");
      expect(Object.values(off).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(off[part] / off[part === "level" ? "time" : "level"]).toBeCloseTo(
        (1.25 * WEIGHTS[part]) / WEIGHTS[part === "level" ? "time" : "level"],
        12,
      );
    }
  });
});
