import type { Messages } from "../../../platform/define/room.ts";

/** Beginning anew with what an earlier trajectory had. */
export const copyEn: Messages = {
  "trajectories.copy.title": "Make a copy",
  "trajectories.copy.lead":
    "You get a new trajectory in preparation, for the same challenge. The texts, the target groups, the team, the activities with their questions and what lies on the map come along.",
  "trajectories.copy.anew":
    "You fill in again: why you involve residents, which level you promise, who decided what is fixed already, the money and the hours, and all dates, also those of the activities. Cancelled activities do not come along. Neither does what residents sent and what was decided.",
  "trajectories.copy.make": "Make the copy",
  "trajectories.notice.copied":
    "The copy is made. Left behind: the days of the activities, the promised days, the level, and who decided what is fixed already. Check the texts and the contact person: they still belong to the earlier trajectory.",
};
