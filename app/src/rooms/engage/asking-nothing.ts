import type { Wording } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/define/work.ts";
import { acceptsInput, activitiesOf, activityState, dayOf } from "../trajectories/room.ts";
import { methods } from "./methods/index.ts";
import type { Place } from "./place.ts";
import { isReady, placeOf } from "./place.ts";

/** The first activity that people could use at this moment, were its trajectory open, and that asks them nothing yet. */
export async function askingNothing(work: Work, trajectoryId: string, at: Date): Promise<Place | undefined> {
  for (const activity of await activitiesOf(work, trajectoryId)) {
    const canWait = methods.find((method) => method.id === activity.inBrink)?.ready === undefined;
    if (canWait || !acceptsInput({ status: "open" }, activity, at)) continue;
    const place = await placeOf(work, methods, activity.id);
    if (place && !isReady(place)) return place;
  }
  return undefined;
}

/** What has to be mended in the first activity that is not over and has a flaw: also in one that begins later. */
export async function firstFlaw(work: Work, trajectoryId: string): Promise<Wording | undefined> {
  for (const activity of await activitiesOf(work, trajectoryId)) {
    if (!["planned", "running"].includes(activityState(activity, dayOf(work.now)))) continue;
    const place = await placeOf(work, methods, activity.id);
    const flaw = place?.method.flaw?.(place.setup);
    if (flaw) return flaw;
  }
  return undefined;
}
