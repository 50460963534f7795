import type { Messages } from "../../../platform/define/room.ts";

export const plannedEn: Messages = {
  "trajectories.field.plannedOn": "Day",
  "trajectories.field.plannedAt": "Time",
  "trajectories.field.plannedAt.help": "For example 9:00.",
  "trajectories.planned.open.title": "Rather by itself, at another moment?",
  "trajectories.planned.open.explanation":
    "Choose a day and a time. The trajectory then opens by itself, also when you are not there. At that moment Brink looks once more whether everything is filled in.",
  "trajectories.planned.open.happens": "This trajectory opens by itself on {when}.",
  "trajectories.planned.open.failed":
    "This trajectory should have opened by itself on {when}. It could not: something is missing. Complete it. Then open it yourself, or choose a new moment.",
  "trajectories.planned.open.drop": "Do not open it by itself after all",
  "trajectories.planned.open": "Plan the opening",
  "trajectories.planned.close.title": "Close by itself",
  "trajectories.planned.close.explanation":
    "Choose a day and a time. The trajectory then closes by itself. Residents see until when they can take part. Who has already begun gets half an hour more.",
  "trajectories.planned.close.happens": "This trajectory closes by itself on {when}.",
  "trajectories.planned.close.failed":
    "This trajectory should have closed by itself on {when}. It could not. Close it yourself, or choose a new moment.",
  "trajectories.planned.close.drop": "Do not close it by itself after all",
  "trajectories.planned.close": "Plan the closing",
  "trajectories.planned.alsoClose": "Plan when it closes too",
  "trajectories.planned.change": "Choose another moment",
  "trajectories.planned.gone": "This moment has gone by. Choose a later one.",
  "trajectories.planned.closesFirst": "The trajectory would close before it opens. Choose another moment.",
  "trajectories.refused.notPlanned": "This was not planned any more.",
  "trajectories.notice.planned": "The moment is planned. You can still change it.",
  "trajectories.notice.dropped": "The planned moment is gone. Nothing happens by itself.",
  "trajectories.mail.failed.open.subject": "Not opened: {title}",
  "trajectories.mail.failed.open.text": `Hello {name},

You planned the opening of the trajectory "{title}". It did not open: something is missing. Residents do not see the trajectory yet.

What is missing is here:
{link}

Complete it. Then open the trajectory yourself, or choose a new moment.

{municipality}`,
  "trajectories.mail.failed.close.subject": "Not closed: {title}",
  "trajectories.mail.failed.close.text": `Hello {name},

You planned the closing of the trajectory "{title}". It did not close. Residents can still take part.

Close it yourself, or choose a new moment:
{link}

{municipality}`,
};
