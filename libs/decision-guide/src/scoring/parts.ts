/** The formulas of the single sub-scores (domain 02 §2.8), in the reference's order of operations. */

export const COMPLEXITY_PER_ITEM = 0.015;
export const FREE_ITEMS = 4;
export const HARD_FACTOR = 0.6;
/** Beyond this multiple of a limit a plan is flagged, and its fit is 0. */
export const LIMIT_RATIO = 1.5;
const RELIEF = 0.15;
const BROAD_RECRUITING_BONUS = 0.5;

/** 1 on the promised rung, less per rung away; half when more is promised than is open. */
export function levelFit(distance: number, overpromised: boolean): number {
  const near = Math.max(0, 1 - 0.35 * distance);
  return overpromised ? near * 0.5 : near;
}

/** 1 up to the limit, from there straight down to 0 at one and a half times the limit. */
export function withinLimit(value: number, limit: number): number {
  return value <= limit ? 1 : Math.max(0, 1 - (value - limit) / (0.5 * limit));
}

/** Representativeness 0-4 with the half point for inviting, visiting or drawing. */
export function likenessWith(likeness: number, recruits: boolean): number {
  return Math.min(4, likeness + (recruits ? BROAD_RECRUITING_BONUS : 0));
}

/** How far a need 0-4 is met; no need is always met. */
export function met(value: number, need: number): number {
  return need === 0 ? 1 : Math.min(1, value / need);
}

/** 1 when someone with little digital skill and someone who reads little can both take part somewhere. */
export function accessible(skill: number, literacy: number): number {
  if (skill <= 1 && literacy <= 1) return 1;
  return skill <= 1 || literacy <= 1 ? 0.6 : 0.25;
}

/** What is left after one item's risk 0-4. */
export function riskKept(risk: number): number {
  return 1 - ((0.12 * Math.max(0, risk)) / 4) * 2;
}

/** @param kept product of riskKept over the items */
export function privacyFit(kept: number, registers: boolean): number {
  return 1 - Math.max(0, 1 - kept - (registers ? RELIEF : 0));
}

/** @param kept product of riskKept over the items; heat 0-2 halves or doubles what escalates */
export function escalationFit(kept: number, moderates: boolean, heat: number): number {
  return 1 - Math.max(0, (1 - kept) * (0.5 + 0.25 * heat) - (moderates ? RELIEF : 0));
}

/** How many of the lower 31 bits are set: in pairs, fours and bytes at once, without looking at each. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
