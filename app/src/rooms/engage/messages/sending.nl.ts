import type { Messages } from "../../../platform/define/room.ts";

/** Around sending: too late, going on later, and what was sent. */
export const sendingNl: Messages = {
  "engage.late.until": "Meedoen is voorbij, maar u was al begonnen. U kunt dit nog versturen tot {until}.",
};
