import type { Messages } from "../../../platform/define/room.ts";

export const oneNl: Messages = {
  "engage.one.titleOf": "{title}, nummer {receipt}",
  "engage.one.answer": "Wat doen we ermee?",
  "engage.one.waitingUntil": "Dit wacht nog op een antwoord. U leest het hier uiterlijk op {date}.",
  "engage.one.late": "We zijn te laat met ons antwoord. We beloofden het u op {date}.",
  "engage.one.all": "Lees wat anderen inbrengen",
};
