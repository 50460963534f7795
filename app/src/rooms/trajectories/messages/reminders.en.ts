import type { Messages } from "../../../platform/define/room.ts";

export const remindersEn: Messages = {
  "trajectories.mail.reminder.subject":
    "{count, plural, one {A promise to residents needs attention} other {{count, number} promises to residents need attention}}",
  "trajectories.mail.reminder.text": `Hello {name},

You promised residents an answer or a decision. For these promises it is nearly time, or you are late:

{promises}

Go to your overview:
{link}

Cannot make it in time? Then choose a new day and write why. Residents read that.

{municipality}`,
  "trajectories.mail.reminder.hearBack.soon":
    "- {title}: answer by {day}, {days, plural, one {tomorrow} other {in {days, number} days}}.",
  "trajectories.mail.reminder.hearBack.late":
    "- {title}: answer promised for {day}, now {days, plural, one {1 day} other {{days, number} days}} late. Residents see that.",
  "trajectories.mail.reminder.owed":
    "{count, plural, =0 {  Everything that came in has an answer. Mark the trajectory as answered.} one {  One contribution still waits for an answer.} other {  {count, number} contributions still wait for an answer.}}",
  "trajectories.mail.reminder.decision.soon":
    "- {title}: decision by {day}, {days, plural, one {tomorrow} other {in {days, number} days}}.",
  "trajectories.mail.reminder.decision.late":
    "- {title}: decision promised for {day}, now {days, plural, one {1 day} other {{days, number} days}} late. Residents see that.",
};
