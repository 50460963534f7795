import { whole } from "../read-number.ts";
import { bitCount } from "../scoring/parts.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import type { Space } from "./space.ts";
import { FEEDBACK_ABSENT, holds } from "./space.ts";

const PAIRS = 1;
const NEEDS = 2;

type Count = {
  readonly space: Space;
  /** By technology: PAIRS or NEEDS for each method that does, else 0. */
  readonly ties: readonly Int32Array[];
  /** By method: how many technologies it needs. */
  readonly needed: Int32Array;
};

/** How many admissible combinations there are: for each choice of technologies, the choices of methods that it suits. */
export function countChoices(space: Space): number {
  if (space.feedback === FEEDBACK_ABSENT) return 0;
  const ties = Array.from(space.technologies, (_, ordinal) =>
    space.methods.map((__, method) => tieOf(space, method * space.words, ordinal)),
  );
  const needed = space.methods.map((_, method) => ties.filter((tie) => tie[method] === NEEDS).length);
  return countFrom({ space, ties, needed }, [], 0);
}

function tieOf(space: Space, mask: number, ordinal: number): number {
  if (holds(space.needMasks, mask, ordinal)) return NEEDS;
  return holds(space.pairMasks, mask, ordinal) ? PAIRS : 0;
}

/** These technologies, and these with further ones. */
function countFrom(count: Count, chosen: readonly Int32Array[], from: number): number {
  let sum = methodChoices(count, chosen);
  if (chosen.length === MOST_TECHNOLOGIES) return sum;
  for (let next = from; next < count.ties.length; next += 1) {
    const tie = count.ties[next];
    if (tie !== undefined) sum += countFrom(count, [...chosen, tie], next + 1);
  }
  return sum;
}

/**
 * Choices of one to four methods that need nothing else, and of which each technology has one and each demand a carrier.
 * Methods are counted by the marks they have, then choices that lack some marks are taken out by inclusion and exclusion.
 */
function methodChoices({ space, needed }: Count, chosen: readonly Int32Array[]): number {
  const every = ((space.everyDemand + 1) << chosen.length) - 1;
  const counts = new Int32Array(every + 1);
  for (let method = 0; method < needed.length; method += 1) {
    let marks = whole(space.carries, method);
    let met = 0;
    for (const tie of chosen) {
      marks = (marks << 1) | Number(tie[method] !== 0);
      met += Number(tie[method] === NEEDS);
    }
    if (met === needed[method] && space.canRun[method] === 1) counts[marks] = whole(counts, marks) + 1;
  }
  // Methods with these marks only become methods with at most these marks.
  for (let mark = 1; mark <= every; mark <<= 1) {
    for (let marks = 0; marks <= every; marks += 1) {
      if ((marks & mark) !== 0) counts[marks] = whole(counts, marks) + whole(counts, marks ^ mark);
    }
  }
  return counts.reduce((sum, few, marks) => sum + (bitCount(every ^ marks) % 2 === 0 ? 1 : -1) * choicesOf(few), 0);
}

/** Ways to take one to four of so many. */
function choicesOf(many: number): number {
  let sum = 0;
  for (let size = 1, ways = 1; size <= MOST_METHODS; size += 1) {
    ways = (ways * (many - size + 1)) / size;
    sum += ways;
  }
  return sum;
}
