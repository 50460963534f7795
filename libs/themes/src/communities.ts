import type { Links } from "./neighbours.ts";

/** Above 1: rather many small ones than few large. */
const fineness = 3;
/** Each text counts as joined this much to something outside: else one theme that everybody writes about were too large to be one. */
const outside = 2;
const roundsAtMost = 20;

/** What is joined, with what hangs together inside each already. */
type Graph = { readonly links: Links; readonly inside: readonly number[]; readonly outside: number };

/**
 * Parts texts into communities that are more joined inside than one would expect (Louvain: Blondel et al. 2008, J. Stat. Mech.
 * P10008; with a resolution: Reichardt and Bornholdt 2006, Phys. Rev. E 74:016110). Visits them in the order in which they are
 * given, so the same graph gives the same answer. Gives the number of its community for each text.
 */
export function communitiesOf(links: Links, copies: readonly number[]): readonly number[] {
  // Equal texts are one here, and hang together completely.
  let graph: Graph = { links, inside: copies.map((many) => (many * (many - 1)) / 2), outside: outside * sum(copies) };
  let found: readonly number[] = links.map((_, at) => at);
  for (let round = 0; round < roundsAtMost; round += 1) {
    const moved = movedOnce(graph);
    const numbers = new Map([...new Set(moved)].map((community, number) => [community, number]));
    const joined = moved.map((community) => numbers.get(community) ?? 0);
    if (numbers.size === graph.links.length) return found;
    found = found.map((at) => joined[at] ?? 0);
    graph = contracted(graph, joined, numbers.size);
  }
  return found;
}

/** Lets each go where it is joined most, until nobody wants to go on. */
function movedOnce({ links, inside, outside: others }: Graph): readonly number[] {
  const degrees = links.map((own, at) => sum(own.values()) + 2 * (inside[at] ?? 0));
  const whole = sum(degrees) + others;
  const community = links.map((_, at) => at);
  const total = [...degrees];
  for (let round = 0, isMoved = true; isMoved && round < roundsAtMost; round += 1) {
    isMoved = false;
    for (const [at, own] of links.entries()) {
      const [here, degree] = [community[at] ?? 0, degrees[at] ?? 0];
      total[here] = (total[here] ?? 0) - degree;
      const to = bestFor(here, joinedTo(own, community), (one) => (fineness * (total[one] ?? 0) * degree) / whole);
      total[to] = (total[to] ?? 0) + degree;
      community[at] = to;
      if (to !== here) isMoved = true;
    }
  }
  return community;
}

/** How strongly somebody is joined to each community. */
function joinedTo(own: ReadonlyMap<number, number>, community: readonly number[]): ReadonlyMap<number, number> {
  const joined = new Map<number, number>();
  for (const [other, weight] of own) {
    const to = community[other] ?? 0;
    joined.set(to, (joined.get(to) ?? 0) + weight);
  }
  return joined;
}

// Less than this is a rounding: who gains nothing stays.
const gainAtLeast = 1e-12;

function bestFor(here: number, joined: ReadonlyMap<number, number>, expected: (one: number) => number): number {
  let best = here;
  let gain = (joined.get(here) ?? 0) - expected(here);
  for (const [one, weight] of [...joined].sort(([a], [b]) => a - b)) {
    if (weight - expected(one) <= gain + gainAtLeast) continue;
    [best, gain] = [one, weight - expected(one)];
  }
  return best;
}

/** Each community as one. */
function contracted({ links, inside, outside: others }: Graph, joined: readonly number[], many: number): Graph {
  const between = Array.from({ length: many }, () => new Map<number, number>());
  const within = Array.from({ length: many }, () => 0);
  for (const [at, own] of links.entries()) {
    const from = joined[at] ?? 0;
    within[from] = (within[from] ?? 0) + (inside[at] ?? 0);
    for (const [other, weight] of own) {
      const to = joined[other] ?? 0;
      // Each link is met from both of its ends.
      if (to === from) within[from] = (within[from] ?? 0) + weight / 2;
      else between[from]?.set(to, (between[from].get(to) ?? 0) + weight);
    }
  }
  return { links: between, inside: within, outside: others };
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const one of numbers) all += one;
  return all;
}
