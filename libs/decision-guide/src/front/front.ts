import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { real, whole } from "../read-number.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { LIMIT_RATIO } from "../scoring/parts.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "../search/admissible.ts";
import { readCandidate, totalOf } from "../search/candidate.ts";
import type { Space } from "../search/space.ts";
import { FEEDBACK_ABSENT, holds, makeSpace } from "../search/space.ts";
import type { Situation } from "../situation/situation.ts";
import type { Aims, Frontier } from "./aims.ts";
import { aimsOf, emptyFrontier, evaluatedAims } from "./aims.ts";
import type { Ideals } from "./ideals.ts";
import { idealsOf } from "./ideals.ts";

/** A combination that no other beats: cheaper costs hours or reach, and so on. */
export type FrontPoint = Aims & { readonly items: readonly string[]; readonly total: number };

/** Sums are made in another order here than in the score; bounds are widened by more than that can differ. */
const SLACK = 1e-9;

type Walk = {
  readonly space: Space;
  readonly ideals: Ideals;
  readonly frontier: Frontier;
  /** How many methods are chosen in this round. */
  readonly size: number;
};

/** Some methods, and what they come to without technologies. */
type Chosen = {
  readonly methods: readonly number[];
  readonly missed: readonly number[];
  readonly cost: number;
  readonly hours: number;
};

/**
 * The trade-off between money, hours and the group that is reached least: every admissible combination without a flag
 * that no other such combination beats, the cheapest first. Exact, by branch and bound: whatever is added to a set of
 * methods costs at least the cheapest still to come, and misses at least the product of the smallest misses, in each
 * group apart; once something found beats even that, the branch is left. Small sets go first, because they are cheap and
 * beat much.
 */
export function front(catalogue: readonly CatalogueItem[], situation: Situation): readonly FrontPoint[] {
  const space = makeSpace(catalogue, situation);
  if (space.feedback === FEEDBACK_ABSENT || situation.room < situation.level) return [];
  const ideals = idealsOf(space);
  const frontier = emptyFrontier();
  for (let size = 1; size <= MOST_METHODS; size += 1) {
    deepen({ space, ideals, frontier, size }, start(space), 0);
  }
  return frontier
    .found()
    .map(({ aims, candidate }) => ({ ...aims, items: candidate.ids, total: totalOf(candidate.raw) }))
    .sort((a, b) => a.costEur - b.costEur || a.staffHours - b.staffHours);
}

/** Nothing but the feedback loop, which costs and reaches nobody. */
function start({ scorer, feedback }: Space): Chosen {
  const missed = Array.from(scorer.groupWeights, () => 1);
  if (feedback < 0) return { methods: [], missed, cost: 0, hours: 0 };
  return { methods: [], missed, cost: real(scorer.cost, feedback), hours: real(scorer.hours, feedback) };
}

function deepen(walk: Walk, chosen: Chosen, from: number): void {
  const { space, size } = walk;
  const more = size - chosen.methods.length;
  if (more === 0) {
    withTechnologies(walk, chosen);
    return;
  }
  for (let method = from; method <= space.methods.length - more; method += 1) {
    // What comes from here on only shrinks: once its ideal is beaten, so is the rest.
    if (isLost(walk, chosen, method, more)) return;
    if (space.canRun[method] === 1) deepen(walk, joined(space, chosen, method), method + 1);
  }
}

function joined(space: Space, chosen: Chosen, method: number): Chosen {
  return { ...withItem(space, chosen, whole(space.methods, method)), methods: [...chosen.methods, method] };
}

function withItem({ scorer }: Space, chosen: Chosen, item: number): Chosen {
  return {
    methods: chosen.methods,
    missed: chosen.missed.map((missed, group) => missed * real(scorer.miss, item * chosen.missed.length + group)),
    cost: chosen.cost + real(scorer.cost, item),
    hours: chosen.hours + real(scorer.hours, item),
  };
}

/** Nothing with these methods, `more` from an ordinal on and any technologies can stand on the front. */
function isLost({ space, ideals, frontier }: Walk, chosen: Chosen, from: number, more: number): boolean {
  const { scaleRatio, budgetEur, staffHours } = space.scorer.situation;
  const cost = (chosen.cost + ideals.cost(from, more)) * scaleRatio - SLACK;
  const hours = (chosen.hours + ideals.hours(from, more)) * scaleRatio - SLACK;
  if (cost > LIMIT_RATIO * budgetEur || hours > LIMIT_RATIO * staffHours) return true;
  let missed = 0;
  chosen.missed.forEach((own, group) => {
    const least = ideals.missed(from, more, group) * ideals.missedByTechnologies(MOST_TECHNOLOGIES, group);
    missed = Math.max(missed, own * least);
  });
  return frontier.isBeaten(aimsOf(cost, hours, 1 - missed + SLACK));
}

/** Each admissible choice of technologies with these methods. */
function withTechnologies(walk: Walk, chosen: Chosen): void {
  const { space } = walk;
  const carried = chosen.methods.reduce((bits, method) => bits | whole(space.carries, method), 0);
  if (carried !== space.everyDemand || isLost(walk, chosen, space.methods.length, 0)) return;
  const needed = offeredBy(space, chosen.methods, space.needMasks);
  const optional = offeredBy(space, chosen.methods, space.pairMasks).filter((item) => !needed.includes(item));
  const slots = MOST_TECHNOLOGIES - needed.length;
  if (slots < 0) return;
  tryWith(walk, chosen, needed);
  if (slots === 0) return;
  optional.forEach((one, at) => {
    tryWith(walk, chosen, [...needed, one]);
    if (slots === 2) for (const other of optional.slice(at + 1)) tryWith(walk, chosen, [...needed, one, other]);
  });
}

function offeredBy(space: Space, methods: readonly number[], masks: Int32Array): readonly number[] {
  return [...space.technologies].filter((_, ordinal) =>
    methods.some((method) => holds(masks, method * space.words, ordinal)),
  );
}

function tryWith({ space, frontier }: Walk, chosen: Chosen, technologies: readonly number[]): void {
  const { scorer, feedback } = space;
  const { missed, cost, hours } = technologies.reduce((so, item) => withItem(space, so, item), chosen);
  const { scaleRatio } = scorer.situation;
  const leastShare = 1 - Math.max(...missed) + SLACK;
  if (frontier.isBeaten(aimsOf(cost * scaleRatio - SLACK, hours * scaleRatio - SLACK, leastShare))) return;
  const first = chosen.methods.map((method) => whole(space.methods, method));
  if (feedback >= 0) first.push(feedback);
  const picks = Int32Array.from([...first.sort((a, b) => a - b), ...[...technologies].sort((a, b) => a - b)]);
  evaluate(scorer, picks);
  const candidate = readCandidate(scorer, picks);
  if (!candidate.fine) return;
  frontier.add({ aims: evaluatedAims(scorer), candidate });
}
