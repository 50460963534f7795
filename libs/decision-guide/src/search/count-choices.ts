import { whole } from "../read-number.ts";
import { bitCount } from "../scoring/parts.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import type { Space } from "./space.ts";
import { FEEDBACK_ABSENT } from "./space.ts";

type Count = {
  readonly space: Space;
  /** By depth: masks of the technologies that are needed, and of all that are needed or pair, `words` long each. */
  readonly needed: Int32Array;
  readonly offered: Int32Array;
  sum: number;
};

/** How many admissible combinations there are: choices of one to four methods, each with its choices of technologies. */
export function countChoices(space: Space): number {
  const length = (MOST_METHODS + 1) * space.words;
  const count: Count = { space, needed: new Int32Array(length), offered: new Int32Array(length), sum: 0 };
  if (space.feedback !== FEEDBACK_ABSENT) addFrom(count, 0, 0, 0);
  return count.sum;
}

function addFrom(count: Count, depth: number, from: number, carried: number): void {
  const { space, needed, offered } = count;
  const { words } = space;
  for (let method = from; method < space.methods.length; method += 1) {
    if (space.canRun[method] !== 1) continue;
    let needs = 0;
    let offers = 0;
    for (let word = 0; word < words; word += 1) {
      const [at, next, own] = [depth * words + word, (depth + 1) * words + word, method * words + word];
      const need = whole(needed, at) | whole(space.needMasks, own);
      const offer = whole(offered, at) | need | whole(space.pairMasks, own);
      needed[next] = need;
      offered[next] = offer;
      needs += bitCount(need);
      offers += bitCount(offer);
    }
    if (needs > MOST_TECHNOLOGIES) continue;
    const carries = carried | whole(space.carries, method);
    if (carries === space.everyDemand) count.sum += technologyChoices(offers - needs, MOST_TECHNOLOGIES - needs);
    if (depth + 1 < MOST_METHODS) addFrom(count, depth + 1, method + 1, carries);
  }
}

function technologyChoices(optional: number, slots: number): number {
  if (slots === 0) return 1;
  return slots === 1 ? 1 + optional : 1 + optional + (optional * (optional - 1)) / 2;
}
