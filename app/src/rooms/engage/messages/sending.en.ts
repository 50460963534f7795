import type { Messages } from "../../../platform/define/room.ts";

/** Around sending: too late, going on later, and what was sent. */
export const sendingEn: Messages = {
  "engage.late.until": "Taking part is over, but you had already begun. You can still send this until {until}.",
};
