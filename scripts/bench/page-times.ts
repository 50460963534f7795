import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import type { Measure } from "./figure.ts";
import { clockMs } from "./load.ts";

const times = 20;
/** Of the server's time, for 95 in 100. */
const atMostMs = 200;

/** @param pages name and address of each */
export async function timedEach(
  visitor: PlainVisitor,
  pages: readonly (readonly [string, string])[],
): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const [name, path] of pages) measures.push(await timed(name, visitor, path));
  return measures;
}

/** The 95th percentile of a page that is asked for one time after the other. @param searches what comes behind its address each time */
export async function timed(
  name: string,
  visitor: PlainVisitor,
  path: string,
  searches: readonly string[] = Array.from({ length: times }, () => ""),
): Promise<Measure> {
  const took: number[] = [];
  for (const search of searches) took.push(await msOf(visitor, path + search));
  took.sort((a, b) => a - b);
  return { name, value: took[Math.ceil(took.length * 0.95) - 1] ?? NaN, unit: "ms", limit: atMostMs };
}

async function msOf(visitor: PlainVisitor, path: string): Promise<number> {
  const begun = clockMs();
  const { status } = await visitor.get(path);
  if (status !== 200) throw new Error(`${path} answered ${String(status)}.`);
  return clockMs() - begun;
}
