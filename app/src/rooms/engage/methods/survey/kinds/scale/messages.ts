import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.staff.kind.scale": "Cijfer van 1 tot 5",
    "survey.staff.about.scale": "Voor een mening of een gevoel, van het ene uiterste naar het andere.",
    "survey.staff.scale.ends": "Zet hier twee regels: wat 1 betekent en wat 5 betekent.",
  },
  en: {
    "survey.staff.kind.scale": "A number from 1 to 5",
    "survey.staff.about.scale": "For an opinion or a feeling, from one end to the other.",
    "survey.staff.scale.ends": "Write two lines: what 1 means and what 5 means.",
  },
};
