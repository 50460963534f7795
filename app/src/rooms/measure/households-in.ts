import type { Work } from "../../platform/define/work.ts";
import { newestPopulation } from "./population-reader.ts";

/** How many households live somewhere, with the year and where the figure came from. */
export type KnownHouseholds = { readonly count: number; readonly year: number; readonly source: "cbs" | "fictional" };

/**
 * Households in these areas, by the codes of CBS; a neighbourhood in a district that is asked too counts once. Undefined
 * when no area was asked or one of them is not known.
 */
export async function householdsIn(work: Work, areaCodes: readonly string[]): Promise<KnownHouseholds | undefined> {
  const known = areaCodes.length === 0 ? undefined : await newestPopulation(work);
  if (known === undefined) return undefined;
  const asked = areaCodes.filter((code) => !areaCodes.some((other) => isInside(code, other)));
  const counts = asked.map((code) => known.areas.find((area) => area.code === code)?.households ?? undefined);
  if (counts.some((count) => count === undefined)) return undefined;
  return {
    count: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    year: known.year,
    source: known.source,
  };
}

/** BU00340102 lies in WK003401: the digits of a district begin those of its neighbourhoods. */
function isInside(code: string, other: string): boolean {
  return code.startsWith("BU") && other.startsWith("WK") && code.slice(2).startsWith(other.slice(2));
}
