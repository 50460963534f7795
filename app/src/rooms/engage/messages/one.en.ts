import type { Messages } from "../../../platform/define/room.ts";

export const oneEn: Messages = {
  "engage.one.titleOf": "{title}, number {receipt}",
  "engage.one.answer": "What do we do with it?",
  "engage.one.waitingUntil": "This still waits for an answer. You can read it here by {date}.",
  "engage.one.late": "Our answer is late. We promised it by {date}.",
  "engage.one.all": "Read what others share",
};
