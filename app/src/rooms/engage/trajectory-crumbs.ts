import type { Crumb } from "../../platform/define/frame.ts";
import type { Trajectory } from "../trajectories/room.ts";
import { trajectoryPaths, trajectoryTitle } from "../trajectories/room.ts";

type Reader = { readonly lang: string };

/** Where a page of residents lies: under the page of its trajectory. */
export function publicCrumb(reader: Reader, trajectory: Pick<Trajectory, "texts" | "slug">): Crumb {
  return { label: trajectoryTitle(reader, trajectory), href: trajectoryPaths.trajectory(trajectory.slug) };
}

/** Where a page of staff lies: under the overview of its trajectory. */
export function staffCrumb(reader: Reader, trajectory: Pick<Trajectory, "texts" | "id">): Crumb {
  return { label: trajectoryTitle(reader, trajectory), href: trajectoryPaths.overview(trajectory.id) };
}
