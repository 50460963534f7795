import { join } from "node:path";
import type { Situation } from "@brink/decision-guide";
import { advise } from "@brink/decision-guide";
import { readContent } from "../../app/src/rooms/choose/content/guide-content.ts";
import { situation, VECTOR_SITUATIONS } from "../../libs/decision-guide/src/fixtures/situations.ts";
import type { Findings } from "./figure.ts";
import { generatedSituations } from "./generated-situations.ts";

/** How long one exact advice takes. */
type AdviceTime = { readonly seconds: number; readonly considered: number };

const ROUNDS = 5;
const GENERATED = 200;
const P95_AT_MOST_SECONDS = 0.2;

/** Times exact advices on this release's content: each the median of five, after one to warm up. */
export function benchAdvice(): Promise<Findings> {
  const { catalogue } = readContent({ path: join(import.meta.dirname, "..", "..", "content") });
  const timed = (asked: Situation): AdviceTime => {
    const { considered } = advise(catalogue, asked);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      advise(catalogue, asked);
      return (performance.now() - start) / 1000;
    });
    return { seconds: quantile(times, 0.5), considered };
  };
  const vectors = Object.entries(VECTOR_SITUATIONS).map(([name, keys]) => ({ name, ...timed(situation(keys)) }));
  const generated = generatedSituations(GENERATED).map(timed);
  const seconds = generated.map((one) => one.seconds);
  return Promise.resolve({
    title: `Advice: the exact search over all admissible combinations, three situations and ${GENERATED} generated ones`,
    figures: [],
    measures: [
      ...vectors.map((one) => ({ name: `situation ${one.name}`, unit: "s", value: one.seconds })),
      { name: "generated, median", unit: "s", value: quantile(seconds, 0.5) },
      { name: "generated, p95", unit: "s", value: quantile(seconds, 0.95), limit: P95_AT_MOST_SECONDS },
      { name: "generated, p99", unit: "s", value: quantile(seconds, 0.99) },
    ],
    notes: [
      ...vectors.map((one) => `Situation ${one.name}: ${one.considered} admissible combinations; the search is exact.`),
      `Generated: ${spreadOf(generated)} admissible combinations; how they are drawn stands in scripts/bench/generated-situations.ts.`,
    ],
  });
}

function spreadOf(times: readonly AdviceTime[]): string {
  const considered = times.map((one) => one.considered);
  return [0, 0.5, 1].map((share) => quantile(considered, share)).join(" to ");
}

/** The value below which this share lies: the nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
