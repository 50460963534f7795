import type { Messages } from "../../platform/define/room.ts";

export const nlRule: Messages = {
  "choose.rule.title": "Wat de besliswijzer met dit artikel doet",
  "choose.rule.lead":
    "Dit hoeft u niet in te vullen. Doet u het wel, dan noemt de besliswijzer het artikel waar het past. Het advies zelf verandert er niet door.",
  "choose.rule.subjects": "Voor welke onderwerpen geldt het artikel?",
  "choose.rule.subjectsHelp": "Kiest u niets? Dan geldt het artikel voor elk onderwerp.",
  "choose.rule.leastLevel": "Welk niveau vraagt het artikel ten minste?",
  "choose.rule.leastLevelHelp": "Blijft een plan daaronder, dan waarschuwt de besliswijzer.",
  "choose.rule.leastLevel.none": "Het artikel noemt geen niveau",
  "choose.rule.decider": "Wie beslist er volgens het artikel?",
  "choose.rule.deciderHelp": "Dit komt in het plan te staan.",
  "choose.rule.decider.none": "Het artikel noemt niemand",
  "choose.rule.decider.own": "Wie het besluit neemt, elk voor de eigen taken",
  "choose.rule.decider.council": "De gemeenteraad",
  "choose.rule.decider.executive": "Het college van burgemeester en wethouders",
  "choose.rule.decider.official": "Een ambtenaar",
  "choose.rule.decider.other": "Iemand anders",
  "choose.rule.termOf": "Waarvoor noemt het artikel een aantal weken?",
  "choose.rule.termOfHelp": "Dit komt in de planning te staan.",
  "choose.rule.termOf.none": "Voor geen van deze dingen",
  "choose.rule.termOf.notice": "Zo lang voor het begin is het plan openbaar",
  "choose.rule.termOf.reaction": "Zo lang kunnen mensen ten minste meedoen of reageren",
  "choose.rule.termOf.report": "Zo lang na het einde is het verslag er op zijn laatst",
  "choose.rule.termWeeks": "Hoeveel weken?",
  "choose.rule.weeksUnit": "weken",
};
