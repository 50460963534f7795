import type { Messages } from "../../../platform/define/room.ts";

export const byKeyEn: Messages = {
  "engage.staff.scope.send": "Send contributions",
  "engage.staff.scope.read": "Read everything that came in, also what is not public (never e-mail addresses)",
  "engage.staff.scope.moderate": "Show or reject contributions",
  "engage.staff.scope.answer": "Propose answers (a person confirms them here)",
  "engage.staff.byKey.notAsked": "This field is not asked here, or not with these answers.",
};
