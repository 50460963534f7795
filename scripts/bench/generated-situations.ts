import { GOALS, LEVELS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import type { Situation } from "@brink/decision-guide";
import { situation } from "../../libs/decision-guide/src/fixtures/situations.ts";

/** A number that looks random in 0..1, the same in every run. */
type Draw = () => number;

/**
 * Situations spread over what a municipality may fill in, from a seed: every rung in turn with room for it, one to three
 * phases and one to eight groups, budgets of 2,500 to 250,000 euros and hours of 60 to 3,000 (evenly over their
 * logarithm), 4 to 60 weeks, all needs and heats, three scales. Four in ten name one or two goals at or below the rung.
 */
export function generatedSituations(count: number, seed = 20_261_122): readonly Situation[] {
  const draw = drawing(seed);
  return Array.from({ length: count }, (_, index) => situation(keysOf(draw, LEVELS[index % LEVELS.length] ?? 3)));
}

function keysOf(draw: Draw, level: number): Readonly<Record<string, unknown>> {
  const goals = draw() < 0.4 ? some(draw, goalsUpTo(level), 2) : [];
  return {
    level,
    room: level + Math.floor(draw() * (7 - level)),
    phases: some(draw, PHASES, 3),
    budget: between(draw, 2_500, 250_000),
    hours: between(draw, 60, 3_000),
    weeks: 4 + Math.floor(draw() * 57),
    delib: Math.floor(draw() * 5),
    repr: Math.floor(draw() * 5),
    heat: Math.floor(draw() * 5) / 2,
    priority: Object.fromEntries(some(draw, TARGET_GROUPS, 8).map((group) => [group, 1 + Math.floor(draw() * 3)])),
    scale: [0.8, 1, 1.2][Math.floor(draw() * 3)],
    dpia: draw() < 0.5,
    ...(goals.length === 0 ? {} : { goals }),
  };
}

/** What may be asked on a rung: the goals that the ladder has up to there. */
function goalsUpTo(level: number): readonly string[] {
  return GOALS.filter((goal) => goal !== "inform").slice(0, Math.max(1, level));
}

/** At least one and at most so many, in their own order. */
function some<T>(draw: Draw, from: readonly T[], most: number): readonly T[] {
  const wanted = 1 + Math.floor(draw() * Math.min(most, from.length));
  const chosen = new Set<T>();
  while (chosen.size < wanted) {
    const one = from[Math.floor(draw() * from.length)];
    if (one !== undefined) chosen.add(one);
  }
  return from.filter((one) => chosen.has(one));
}

function between(draw: Draw, least: number, most: number): number {
  return Math.round(least * (most / least) ** draw());
}

/** Mulberry32: 32 bits of state, enough to spread some hundreds of situations. */
function drawing(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
