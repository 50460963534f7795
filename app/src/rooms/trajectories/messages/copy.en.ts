import type { Messages } from "../../../platform/define/room.ts";

/** Beginning anew with what an earlier trajectory had. */
export const copyEn: Messages = {
  "trajectories.copy.title": "Make a copy",
  "trajectories.copy.lead":
    "You get a new trajectory in preparation, for the same challenge. The texts, the target groups, the team and the activities with their questions come along.",
  "trajectories.copy.anew":
    "This you fill in again: why you involve residents, which level you promise, the money and the hours, and all dates. What residents sent and what was decided does not come along.",
  "trajectories.copy.make": "Make the copy",
  "trajectories.notice.copied": "The copy is made. Go through the texts: they are still about the earlier trajectory.",
};
