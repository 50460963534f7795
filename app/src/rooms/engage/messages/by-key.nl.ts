import type { Messages } from "../../../platform/define/room.ts";

export const byKeyNl: Messages = {
  "engage.staff.scope.send": "Inbreng insturen",
  "engage.staff.scope.read": "Alles lezen wat binnenkwam, ook wat niet openbaar is (nooit e-mailadressen)",
  "engage.staff.scope.moderate": "Inbreng tonen of afwijzen",
  "engage.staff.scope.answer": "Antwoorden voorstellen (een mens bevestigt ze hier)",
  "engage.staff.byKey.notAsked": "Dit veld wordt hier niet gevraagd, of niet bij deze antwoorden.",
};
