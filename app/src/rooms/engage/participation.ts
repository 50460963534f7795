import type { ParticipationMethod, TrajectoryLink } from "../trajectories/room.ts";
import { methods } from "./methods/index.ts";
import { registerHref, setupHref, takePartHref } from "./paths.ts";
import { mayReadContributions } from "./policy.ts";
import { decisionLink } from "./decision/sections.tsx";
import { questionsLink } from "./questions/sections.tsx";
import { layersLink } from "./layers/all.ts";
import { themesLink } from "./themes/all.ts";

/** The methods as the room of the trajectories knows them. */
export const participationMethods: readonly ParticipationMethod[] = methods.map(
  ({ id, carries, nameKey, takePartKey, copy, ready, staff }) => ({
    id,
    carries,
    nameKey,
    takePartKey,
    ...(copy && { copy }),
    ...(ready && {
      ready: { among: ready.among, href: (activity) => staff?.href(activity.id) ?? setupHref(activity.id) },
    }),
    href: (trajectory, activity) => takePartHref(trajectory.slug, activity.id),
    staffHref: (_trajectory, activity) => setupHref(activity.id),
  }),
);

/** In the row of links above the staff pages of a trajectory: everything that came in. */
const registerLink: TrajectoryLink = {
  labelKey: "engage.register.title",
  step: "engage",
  order: 10,
  policy: mayReadContributions,
  href: ({ id }) => registerHref(id),
};

export const engageLinks: readonly TrajectoryLink[] = [
  registerLink,
  layersLink,
  themesLink,
  questionsLink,
  decisionLink,
];
