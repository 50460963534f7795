import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { isPublic, trajectoryBySlug } from "../../trajectories/room.ts";
import { maySetUp } from "../policy.ts";
import type { LetteredLayer } from "./domain.ts";
import { layersOf } from "./reader.ts";

/** A layer of this trajectory: for everybody as long as that is public, and for the team that prepares it. */
export async function shownLayer(
  work: Work,
  slug: string,
  layerId: string,
): Promise<{ readonly trajectory: Trajectory; readonly layer: LetteredLayer } | undefined> {
  const trajectory = await trajectoryBySlug(work, slug);
  if (!trajectory || !(isPublic(trajectory) || maySetUp.allows(work.actor))) return undefined;
  const layer = (await layersOf(work, trajectory.id)).find(({ id }) => id === layerId);
  return layer && { trajectory, layer };
}
