import { join } from "node:path";
import { advise, parseSituation } from "@brink/decision-guide";
import { readContent } from "../../app/src/rooms/choose/content/guide-content.ts";

/** How long one exact advice takes. */
export type AdviceTime = { readonly name: string; readonly seconds: number; readonly considered: number };

/** The situations of the decision guide's test vectors. */
const SITUATIONS = {
  A: {
    ...{ level: 3, room: 3, phases: ["A", "P"], budget: 40_000, hours: 500, weeks: 26, delib: 3, repr: 2, heat: 1 },
    priority: { low_literate: 3, migrant_background: 2, youth_12_18: 2, working_families: 1, elderly_65plus: 1 },
  },
  B: {
    ...{
      level: 5,
      room: 5,
      phases: ["P", "D", "I"],
      budget: 75_000,
      hours: 1_200,
      weeks: 52,
      delib: 1,
      repr: 3,
      heat: 0,
    },
    priority: { low_literate: 2, working_families: 2, youth_12_18: 2, hard_to_reach: 3 },
  },
  C: {
    ...{ level: 3, room: 3, phases: ["P", "D"], budget: 120_000, hours: 1_200, weeks: 40, delib: 4, repr: 3, heat: 2 },
    priority: { rural: 2, elderly_65plus: 1, young_adults_18_30: 2, entrepreneurs: 1, hard_to_reach: 2 },
  },
};

const ROUNDS = 5;

/** Times the advice of each situation on the content of this release: the median of five, after one to warm up. */
export async function benchAdvice(): Promise<AdviceTime[]> {
  const { catalogue } = readContent({ path: join(import.meta.dirname, "..", "..", "content") });
  return Object.entries(SITUATIONS).map(([name, keys]) => {
    const parsed = parseSituation(keys);
    if (!parsed.ok) throw new Error(`situation ${name}: ${JSON.stringify(parsed.refusal)}`);
    const { considered } = advise(catalogue, parsed.value);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      advise(catalogue, parsed.value);
      return (performance.now() - start) / 1000;
    });
    return { name, seconds: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN, considered };
  });
}
