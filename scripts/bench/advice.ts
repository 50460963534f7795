import { join } from "node:path";
import { advise } from "@brink/decision-guide";
import { readContent } from "../../app/src/rooms/choose/content/guide-content.ts";
import { situation, VECTOR_SITUATIONS } from "../../libs/decision-guide/src/fixtures/situations.ts";

/** How long one exact advice takes. */
export type AdviceTime = { readonly name: string; readonly seconds: number; readonly considered: number };

const ROUNDS = 5;

/** Times the advice of each test vector's situation on this release's content: the median of five, after one to warm up. */
export async function benchAdvice(): Promise<AdviceTime[]> {
  const { catalogue } = readContent({ path: join(import.meta.dirname, "..", "..", "content") });
  return Object.entries(VECTOR_SITUATIONS).map(([name, keys]) => {
    const asked = situation(keys);
    const { considered } = advise(catalogue, asked);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      advise(catalogue, asked);
      return (performance.now() - start) / 1000;
    });
    return { name, seconds: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN, considered };
  });
}
