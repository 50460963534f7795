import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import type { TakingPart } from "../domain/taking-part.ts";
import { takingPart } from "../domain/taking-part.ts";
import { activitiesInBrinkOf } from "../plan-reader.ts";
import { closeThemselvesAt } from "../planned-move-reader.ts";
import type { ParticipationMethod } from "../ports.ts";
import { offered } from "./offered.ts";

/** Whether people can take part in these now, and when else, by id; nothing of what is not open. */
export async function takingPartIn(
  work: Work,
  participation: readonly ParticipationMethod[],
  trajectories: readonly Trajectory[],
): Promise<ReadonlyMap<string, TakingPart>> {
  const open = trajectories.filter(({ status }) => status === "open");
  const ids = open.map(({ id }) => id);
  const [planned, closes] = [await activitiesInBrinkOf(work, ids), await closeThemselvesAt(work, ids)];
  const activities = Map.groupBy(
    await offered(work, participation, [...planned.values()].flat()),
    ({ trajectoryId }) => trajectoryId,
  );
  return new Map(
    open.flatMap((trajectory) => {
      const { id } = trajectory;
      const part = takingPart(trajectory, activities.get(id) ?? [], closes.get(id), work.now);
      return part ? [[id, part] as const] : [];
    }),
  );
}
