import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.number.range": "Van {lowest, number} tot en met {highest, number}",
    "survey.number.wrong": "Vul een getal in, bijvoorbeeld 25 of 2,5.",
    "survey.number.outside": "Vul een getal in van {lowest, number} tot en met {highest, number}.",
    "survey.number.value": "{value, number}",
    "survey.number.upTo": "{from, number} t/m {last, number}",
    "survey.number.below": "{from, number} tot {until, number}",
    "survey.staff.kind.number": "Getal",
    "survey.staff.about.number":
      "Voor een aantal, een leeftijd of een bedrag. De uitkomsten tellen getallen die bij elkaar liggen samen.",
    "survey.staff.number.lowest": "Laagste getal",
    "survey.staff.number.highest": "Hoogste getal",
    "survey.staff.number.help": "Wat kan er hooguit uitkomen? Zo houdt u tikfouten tegen.",
    "survey.staff.number.higher": "Vul een getal in dat hoger is dan het laagste getal.",
    "survey.staff.number.decimals": "Cijfers achter de komma mogen",
    "survey.staff.number.unit": "Wat telt u? Bijvoorbeeld minuten, in het {language}",
  },
  en: {
    "survey.number.range": "From {lowest, number} to {highest, number}",
    "survey.number.wrong": "Fill in a number, for example 25 or 2.5.",
    "survey.number.outside": "Fill in a number from {lowest, number} to {highest, number}.",
    "survey.number.value": "{value, number}",
    "survey.number.upTo": "{from, number} to {last, number}",
    "survey.number.below": "{from, number} to less than {until, number}",
    "survey.staff.kind.number": "Number",
    "survey.staff.about.number":
      "For how many, an age or an amount. The results count numbers that lie close to each other together.",
    "survey.staff.number.lowest": "Lowest number",
    "survey.staff.number.highest": "Highest number",
    "survey.staff.number.help": "What is the most that can come out? This keeps slips out.",
    "survey.staff.number.higher": "Fill in a number that is higher than the lowest number.",
    "survey.staff.number.decimals": "Decimals are allowed",
    "survey.staff.number.unit": "What do you count? For example minutes, in {language}",
  },
  pl: {
    "survey.number.range": "Od {lowest, number} do {highest, number}",
    "survey.number.wrong": "Proszę wpisać liczbę, na przykład 25 albo 2,5.",
    "survey.number.outside": "Proszę wpisać liczbę od {lowest, number} do {highest, number}.",
    "survey.number.value": "{value, number}",
    "survey.number.upTo": "od {from, number} do {last, number}",
    "survey.number.below": "od {from, number} do mniej niż {until, number}",
  },
  ar: {
    "survey.number.range": "من {lowest, number} إلى {highest, number}",
    "survey.number.wrong": "اكتب رقمًا، مثل 25 أو 2,5.",
    "survey.number.outside": "اكتب رقمًا من {lowest, number} إلى {highest, number}.",
    "survey.number.value": "{value, number}",
    "survey.number.upTo": "من {from, number} إلى {last, number}",
    "survey.number.below": "من {from, number} إلى أقل من {until, number}",
  },
};
