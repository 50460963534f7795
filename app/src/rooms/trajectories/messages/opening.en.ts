import type { Messages } from "../../../platform/define/room.ts";

/** Opening: what is missing, and whether people can really take part then. */
export const openingEn: Messages = {
  "trajectories.problem.field.levelPromised": "Choose which level you promise.",
  "trajectories.problem.field.roomLeft": "Choose how much is still open.",
  "trajectories.problem.field.influence": "Write what residents can still change.",
  "trajectories.problem.field.frames": "Write what is fixed already.",
  "trajectories.problem.field.framesSetBy": "Say who decided what is fixed already.",
  "trajectories.problem.field.framesSetOn": "Say when it was decided what is fixed already.",
  "trajectories.problem.field.decisionDate": "Say when the decision comes.",
  "trajectories.problem.field.hearBackDate": "Say when residents get an answer.",
  "trajectories.problem.field.contactName": "Name a contact person.",
  "trajectories.problem.field.contactPhone": "Give a telephone number or an e-mail address of the contact person.",
  "trajectories.problem.no_start":
    "Choose the day on which an activity in Brink begins. Without such a day nobody can take part.",
  "trajectories.notice.open.now": "The trajectory is open. Residents can take part.",
  "trajectories.notice.open.later":
    "The trajectory is open. Residents cannot take part yet: the page says from which day they can.",
  "trajectories.notice.open.over":
    "The trajectory is open, but the days of the activities in Brink are over. Residents cannot take part on the website.",
  "trajectories.notice.open.elsewhere":
    "The trajectory is open. Residents see the page. There is nothing on the website in which they can take part.",
  "trajectories.tip.undated":
    "{count, plural, one {One activity has} other {# activities have}} no day yet. Residents then read that the day is not known yet.",
  "trajectories.tip.undatedLink": "Choose the days",
  "trajectories.tip.over":
    "The days of all activities in Brink are over. If you open now, nobody can take part on the website.",
  "trajectories.tip.overLink": "Choose new days",
};
