import type { Messages } from "../../../platform/define/room.ts";

export const supportNl: Messages = {
  "engage.support.title": "Steun",
  "engage.support.count":
    "{count, plural, =0 {Nog niemand steunt dit.} one {Eén keer gesteund.} other {# keer gesteund.}}",
  "engage.support.yours": "U steunt dit ook.",
  "engage.support.give": "Ik steun dit",
  "engage.support.withdraw": "Trek mijn steun in",
  "engage.support.given": "Dank u wel. Uw steun telt mee.",
  "engage.support.withdrawn": "U steunt dit niet meer.",
  "engage.similar.title": "Lijkt dit op wat u wilt zeggen?",
  "engage.similar.support":
    "Anderen schreven iets dat hierop lijkt. U kunt dat steunen. Wilt u niets toevoegen? Dan hoeft u zelf niets te versturen. Uw eigen inbreng versturen kan ook.",
  "engage.similar.typing": "Anderen schreven iets dat hierop lijkt:",
  "engage.similar.read": "Anderen schreven iets dat hierop lijkt. U kunt uw eigen inbreng ook gewoon versturen.",
  "engage.similar.giveTo": "Ik steun dit: {title}",
  "engage.similar.translated": "{language}. Onze vertaling: {title}",
  "engage.refused.notSupported": "U steunt dit niet, dus er is niets om in te trekken.",
  "engage.refused.noSupport": "Bij deze vraag kunt u elkaars inbreng niet steunen.",
  "engage.search.order.supported": "De meeste steun",
  "engage.support.staff.ask": "Kunnen mensen elkaars inbreng steunen?",
  "engage.support.staff.help":
    "Onder elk idee komt een knop “Ik steun dit”. Iedere telefoon of computer telt één keer mee.",
  "engage.support.staff.on": "Ja, met een knop onder elke inbreng",
  "engage.support.staff.off": "Nee",
  "engage.support.staff.term": "Steun",
};
