import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.ranking.how": "Geef plaats 1 aan wat u het belangrijkst vindt, dan plaats 2, en zo verder.",
    "survey.ranking.onPaper": "Zet een 1 bij wat u het belangrijkst vindt, dan een 2, en zo verder.",
    "survey.ranking.place": "Plaats {place, number}",
    "survey.ranking.none": "Geen plaats",
    "survey.ranking.twice": "Plaats {place, number} staat hier meer dan één keer. Geef elke plaats één keer.",
    "survey.ranking.gap": "Plaats {place, number} is nog leeg. Geef eerst plaats {place, number}.",
    "survey.ranking.blank": "Geef minstens plaats 1.",
    "survey.ranking.first": "Mensen die dit op plaats 1 zetten",
    "survey.staff.kind.ranking": "Op volgorde zetten",
    "survey.staff.about.ranking": "Voor wat het belangrijkst is. Mensen geven de antwoorden een plaats.",
  },
  en: {
    "survey.ranking.how": "Give place 1 to what matters most to you, then place 2, and so on.",
    "survey.ranking.onPaper": "Write a 1 at what matters most to you, then a 2, and so on.",
    "survey.ranking.place": "Place {place, number}",
    "survey.ranking.none": "No place",
    "survey.ranking.twice": "Place {place, number} stands here more than once. Give each place once.",
    "survey.ranking.gap": "Place {place, number} is still empty. Give place {place, number} first.",
    "survey.ranking.blank": "Give at least place 1.",
    "survey.ranking.first": "People who put this at place 1",
    "survey.staff.kind.ranking": "Put in order",
    "survey.staff.about.ranking": "For what matters most. People give the answers a place.",
  },
  pl: {
    "survey.ranking.how": "Miejsce 1 jest dla tego, co jest dla Państwa najważniejsze, potem miejsce 2 i tak dalej.",
    "survey.ranking.onPaper": "Proszę wpisać 1 przy tym, co jest dla Państwa najważniejsze, potem 2 i tak dalej.",
    "survey.ranking.place": "Miejsce {place, number}",
    "survey.ranking.none": "Bez miejsca",
    "survey.ranking.twice": "Miejsce {place, number} jest tu więcej niż raz. Każde miejsce można dać tylko raz.",
    "survey.ranking.gap": "Miejsce {place, number} jest jeszcze puste. Najpierw proszę dać miejsce {place, number}.",
    "survey.ranking.blank": "Proszę dać przynajmniej miejsce 1.",
    "survey.ranking.first": "Osoby, które dały temu miejsce 1",
  },
  ar: {
    "survey.ranking.how": "أعطِ المرتبة 1 لما هو الأهم عندك، ثم المرتبة 2، وهكذا.",
    "survey.ranking.onPaper": "اكتب 1 أمام الأهم عندك، ثم 2، وهكذا.",
    "survey.ranking.place": "المرتبة {place, number}",
    "survey.ranking.none": "بدون مرتبة",
    "survey.ranking.twice": "المرتبة {place, number} مكررة هنا. أعطِ كل مرتبة مرة واحدة.",
    "survey.ranking.gap": "المرتبة {place, number} ما زالت فارغة. أعطِ المرتبة {place, number} أولًا.",
    "survey.ranking.blank": "أعطِ المرتبة 1 على الأقل.",
    "survey.ranking.first": "عدد من وضعوا هذا في المرتبة 1",
  },
};
