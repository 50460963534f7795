import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { listTrajectories } from "../../trajectories/room.ts";

const trajectoriesAtMost = 1_000;

/** The trajectories that residents may see, by id. */
export async function listedTrajectories(work: Work): Promise<ReadonlyMap<string, Trajectory>> {
  const { items } = await listTrajectories(work, { publicOnly: true, page: 1, perPage: trajectoriesAtMost });
  return new Map(items.map((one) => [one.id, one]));
}
