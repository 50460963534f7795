import type { Messages } from "../../../../../platform/define/room.ts";

/** What the team calls answers. */
export const nl: Messages = {
  "survey.staff.tags.link": "Zet labels bij de antwoorden op “{question}”",
  "survey.staff.tags.title": "Labels bij antwoorden",
  "survey.staff.tags.lead":
    "Lees wat mensen schreven en zet er labels bij. Zo ziet u hoe vaak iets terugkomt. Alleen het team ziet de labels.",
  "survey.staff.tags.all": "Alle antwoorden",
  "survey.staff.tags.count": "{tag}: {answers, number}",
  "survey.staff.tags.without": "Nog zonder label",
  "survey.staff.tags.names": "Uw labels",
  "survey.staff.tags.namesHelp":
    "Maak eerst uw labels, op elke regel één en niet meer dan {max, number}. Daarna kunt u ze bij de antwoorden aanvinken. Zet er geen namen van mensen in.",
  "survey.staff.tags.saveNames": "Bewaar de labels",
  "survey.staff.tags.none": "Er zijn geen antwoorden om te laten zien",
  "survey.staff.tags.keys": "Zonder muis: een cijfer zet een vinkje, Enter gaat verder, Ctrl met Enter bewaart.",
  "survey.staff.tags.save": "Bewaar deze bladzijde",
  "survey.refused.tooManyTags": "Dat zijn te veel labels. Noem er niet meer dan 15.",
  "survey.refused.longTag": "Een van de labels is te lang. Een label heeft niet meer dan 40 tekens.",
  "survey.refused.usedTag":
    "Het label “{tag}” staat al bij antwoorden. Zet het terug in de lijst. Of haal het eerst weg bij die antwoorden. Een andere naam geven kan niet.",
};
