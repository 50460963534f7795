import type { Work } from "../../../platform/define/work.ts";
import { closesItselfAt, dayOf } from "../../trajectories/room.ts";
import type { Place } from "../place.ts";

type Ending = Pick<Place, "activity" | "trajectory">;

/** The last day on which people can take part, YYYY-MM-DD: a planned closing may come before the end of the activity. */
export async function lastDay(work: Work, { activity, trajectory }: Ending, zone: string): Promise<string | undefined> {
  const closesAt = await closesItselfAt(work, trajectory.id);
  // What closes at midnight, closes at the end of the day before.
  const closesOn = closesAt && dayOf(new Date(closesAt.getTime() - 1), zone);
  return [activity.endsOn, closesOn].filter((day) => day !== undefined).sort()[0];
}
