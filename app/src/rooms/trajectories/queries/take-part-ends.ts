import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import { takePartEnd } from "../domain/running.ts";
import { activitiesInBrinkOf } from "../plan-reader.ts";
import { closeThemselvesAt } from "../planned-move-reader.ts";

/** Until when people can take part in these, by id; of what is not open or has no end there is none. */
export async function takePartEnds(
  work: Work,
  trajectories: readonly Trajectory[],
): Promise<ReadonlyMap<string, Date>> {
  const open = trajectories.filter(({ status }) => status === "open");
  const ids = open.map(({ id }) => id);
  const [activities, closes] = [await activitiesInBrinkOf(work, ids), await closeThemselvesAt(work, ids)];
  return new Map(
    open.flatMap((trajectory) => {
      const { id } = trajectory;
      const end = takePartEnd(trajectory, activities.get(id) ?? [], closes.get(id), work.now);
      return end ? [[id, end] as const] : [];
    }),
  );
}
