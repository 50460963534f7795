import { inputEnd } from "../../trajectories/room.ts";
import type { Place } from "../place.ts";
import { isReady } from "../place.ts";

/** So many days after the end, or after its pile was closed, an interview still comes in that was begun before it: a tablet may have been without a network. */
export const lateDays = 7;

/** So many interviews wait on one tablet at most; then it has to be sent first. */
export const waitingAtMost = 500;

// Clocks differ a little.
const differMs = 5 * 60_000;

/**
 * When an interview was begun: as the tablet says, if that can be. A clock that says it was before its pile was there, or that it
 * is yet to come, is wrong.
 */
export function begunWhen(said: Date, openedAt: Date, now: Date): Date {
  const canBe = said.getTime() >= openedAt.getTime() - differMs;
  return canBe && said < now ? said : now;
}

/** Whether an interview waited on a tablet while somebody closed its pile. */
export function waitedBefore(closedAt: Date, begunAt: Date, now: Date): boolean {
  return begunAt < closedAt && isWithinLateDays(closedAt, now);
}

function isWithinLateDays(end: Date, now: Date): boolean {
  return now.getTime() <= end.getTime() + lateDays * 86_400_000;
}

/** Whether an interview that was begun at a moment comes in now: in time, late, or not any more. */
export function arrival(place: Place, begunAt: Date, now: Date): "inTime" | "late" | "over" {
  if (place.open) return "inTime";
  const end = inputEnd(place.trajectory, place.activity, begunAt);
  if (!end || begunAt > end || now < end || !isReady(place)) return "over";
  return isWithinLateDays(end, now) ? "late" : "over";
}
