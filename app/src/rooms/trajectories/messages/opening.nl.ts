import type { Messages } from "../../../platform/define/room.ts";

/** Opening: what is missing, and whether people can really take part then. */
export const openingNl: Messages = {
  "trajectories.problem.field.levelPromised": "Kies welk niveau u belooft.",
  "trajectories.problem.field.roomLeft": "Kies hoeveel er nog openligt.",
  "trajectories.problem.field.influence": "Schrijf op wat inwoners nog kunnen veranderen.",
  "trajectories.problem.field.frames": "Schrijf op wat al vastligt.",
  "trajectories.problem.field.framesSetBy": "Vul in wie heeft vastgesteld wat al vastligt.",
  "trajectories.problem.field.framesSetOn": "Vul in wanneer is vastgesteld wat al vastligt.",
  "trajectories.problem.field.decisionDate": "Vul in wanneer het besluit komt.",
  "trajectories.problem.field.hearBackDate": "Vul in wanneer inwoners antwoord krijgen.",
  "trajectories.problem.field.contactName": "Vul de naam van de contactpersoon in.",
  "trajectories.problem.field.contactPhone": "Vul een telefoonnummer of een e-mailadres van de contactpersoon in.",
  "trajectories.problem.no_start":
    "Kies de dag waarop een activiteit in Brink begint. Zonder zo’n dag kan niemand meedoen.",
  "trajectories.notice.open.now": "Het traject is open. Inwoners kunnen meedoen.",
  "trajectories.notice.open.later":
    "Het traject is open. Inwoners kunnen nog niet meedoen: ze lezen op de pagina vanaf welke dag dat kan.",
  "trajectories.notice.open.over":
    "Het traject is open, maar de dagen van de activiteiten in Brink zijn voorbij. Inwoners kunnen niet meedoen op de website.",
  "trajectories.notice.open.elsewhere":
    "Het traject is open. Inwoners zien de pagina. Op de website is er niets waaraan ze kunnen meedoen.",
  "trajectories.tip.undated":
    "{count, plural, one {Eén activiteit heeft} other {# activiteiten hebben}} nog geen dag. Inwoners lezen dan dat de dag nog niet bekend is.",
  "trajectories.tip.undatedLink": "Kies de dagen",
  "trajectories.tip.over":
    "De dagen van alle activiteiten in Brink zijn voorbij. Als u nu opent, kan niemand meedoen op de website.",
  "trajectories.tip.overLink": "Kies nieuwe dagen",
};
