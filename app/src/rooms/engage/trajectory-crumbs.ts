import type { Crumb, Frame } from "../../platform/define/frame.ts";
import type { Trajectory } from "../trajectories/room.ts";
import { trajectoryCrumbs, trajectoryPaths, trajectoryTitle } from "../trajectories/room.ts";
import { registerHref } from "./paths.ts";
import type { Place } from "./place.ts";
import { staffNameOf } from "./views/names.ts";

type Reader = { readonly lang: string };

/** Where a page of residents lies: under the page of its trajectory. */
export function publicCrumb(reader: Reader, trajectory: Pick<Trajectory, "texts" | "slug">): Crumb {
  return { label: trajectoryTitle(reader, trajectory), href: trajectoryPaths.trajectory(trajectory.slug) };
}

/** Where a page of staff about an activity lies: under the activity, which stands in the plan of its trajectory. */
export function activityCrumbs(
  frame: Pick<Frame, "t" | "lang">,
  place: Pick<Place, "trajectory" | "activity" | "method">,
  ...further: readonly Crumb[]
): readonly Crumb[] {
  const { trajectory, activity } = place;
  return trajectoryCrumbs(
    frame,
    trajectory,
    { label: frame.t("trajectories.tab.activities"), href: trajectoryPaths.activities(trajectory.id) },
    { label: staffNameOf(place, frame), href: trajectoryPaths.activity(trajectory.id, activity.id) },
    ...further,
  );
}

/** Where a page of staff about what came in lies: under the register of its trajectory. */
export function registerCrumbs(
  frame: Pick<Frame, "t" | "lang">,
  trajectory: Pick<Trajectory, "texts" | "id">,
  label: string,
): readonly Crumb[] {
  const register = { label: frame.t("engage.register.title"), href: registerHref(trajectory.id) };
  return trajectoryCrumbs(frame, trajectory, register, { label });
}
