import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.points.how": "Verdeel {total, number} {unit}. Een leeg veld telt als 0.",
    "survey.points.left": "U hebt nog {left, number} over. Verdeel die ook.",
    "survey.points.over": "U hebt {over, number} te veel verdeeld. Haal die er ergens af.",
    "survey.points.blank": "Vul bij minstens één antwoord een getal in.",
    "survey.points.series": "Wat mensen gemiddeld gaven, ongeveer",
    "survey.points.mean": "{mean, number} {unit} ({share})",
    "survey.staff.kind.points": "Punten of euro’s verdelen",
    "survey.staff.about.points":
      "Voor hoeveel iets waard is naast iets anders, of voor een begroting. Mensen verdelen alles wat er is.",
    "survey.staff.points.total": "Hoeveel is er te verdelen?",
    "survey.staff.points.unit": "Wat verdelen mensen? Bijvoorbeeld punten of euro, in het {language}",
    "survey.staff.points.usual": "punten",
  },
  en: {
    "survey.points.how": "Spread {total, number} {unit}. An empty field counts as 0.",
    "survey.points.left": "You have {left, number} left. Spread those too.",
    "survey.points.over": "You have spread {over, number} too many. Take those off somewhere.",
    "survey.points.blank": "Fill in a number for at least one answer.",
    "survey.points.series": "What people gave on average, about",
    "survey.points.mean": "{mean, number} {unit} ({share})",
    "survey.staff.kind.points": "Spread points or euros",
    "survey.staff.about.points":
      "For how much something is worth beside something else, or for a budget. People spread all there is.",
    "survey.staff.points.total": "How much is there to spread?",
    "survey.staff.points.unit": "What do people spread? For example points or euros, in {language}",
    "survey.staff.points.usual": "punten",
  },
  pl: {
    "survey.points.how": "Do rozdzielenia: {total, number} {unit}. Puste pole to 0.",
    "survey.points.left": "Zostało jeszcze {left, number}. To też proszę rozdzielić.",
    "survey.points.over": "Rozdzielono o {over, number} za dużo. Proszę gdzieś tyle odjąć.",
    "survey.points.blank": "Proszę wpisać liczbę przy co najmniej jednej odpowiedzi.",
    "survey.points.series": "Ile ludzie dali średnio, w przybliżeniu",
    "survey.points.mean": "{mean, number} {unit} ({share})",
  },
  ar: {
    "survey.points.how": "وزّع {total, number} {unit}. الخانة الفارغة تُحسب 0.",
    "survey.points.left": "بقي لديك {left, number}. وزّعها أيضًا.",
    "survey.points.over": "وزّعت {over, number} أكثر من اللازم. اطرحها من مكان ما.",
    "survey.points.blank": "اكتب رقمًا عند إجابة واحدة على الأقل.",
    "survey.points.series": "متوسط ما أعطاه الناس تقريبًا",
    "survey.points.mean": "{mean, number} {unit} ({share})",
  },
};
