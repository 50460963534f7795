import { refusedBy } from "../../../kernel/refusal.ts";
import type { Refused } from "../../../kernel/result.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";

/** The activity, when what another platform had can become contributions in it. */
export async function importPlace(
  work: Work,
  methods: readonly Method[],
  activityId: string,
): Promise<Place | undefined> {
  const place = await placeOf(work, methods, activityId);
  return place?.method.takesImports ? place : undefined;
}

/** Why nothing can be taken over there: only where the team still collects. What is in the archive is left alone. */
export async function importRefused(work: Work, { trajectory }: Place): Promise<Refused<Refusal> | undefined> {
  const { status } = trajectory;
  const archivedAt = (await trajectoryById(work, trajectory.id))?.archivedAt;
  if (archivedAt !== undefined) return refusedBy("engage.import.staff.refused.archived");
  return status === "preparing" || status === "open" ? undefined : refusedBy("engage.import.staff.refused.over");
}
