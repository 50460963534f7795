import type { Messages } from "../../platform/define/room.ts";

export const nlCompare: Messages = {
  "choose.compare.title": "Twee adviezen vergelijken",
  "choose.compare.link": "Vergelijk dit advies met een ander",
  "choose.compare.copy": "Maak een kopie om iets anders te proberen",
  "choose.compare.copyHelp":
    "Uw antwoorden blijven hier staan. In de kopie verandert u wat u wilt, en daarna legt u de twee adviezen naast elkaar.",
  "choose.compare.needTwo": "Er zijn nog geen twee adviezen",
  "choose.compare.needTwoText":
    "Maak een kopie van deze besliswijzer, verander een antwoord en bereken het advies. Dan kunt u ze naast elkaar leggen.",
  "choose.compare.toGuide": "Naar de besliswijzer",
  "choose.compare.same": "Beide adviezen zijn dezelfde combinatie.",
  "choose.compare.differ": "Alleen in het eerste advies: {first}. Alleen in het tweede: {second}.",
  "choose.compare.nothing": "niets",
  "choose.compare.oneGivesNone":
    "Een van de twee heeft geen combinatie die kan. Alleen de antwoorden zijn te vergelijken.",
  "choose.compare.best": "De beste combinatie van elk",
  "choose.compare.what": "Wat",
  "choose.compare.of": "Advies {letter}, van {when}",
  "choose.compare.row.items": "Werkvormen en middelen",
  "choose.compare.row.total": "Score",
  "choose.compare.row.cost": "Kosten, verwacht",
  "choose.compare.row.hours": "Uren van het team, verwacht",
  "choose.compare.row.weeks": "Weken nodig",
  "choose.compare.answers": "Wat anders is geantwoord",
  "choose.compare.sameAnswers":
    "Alle vragen zijn hetzelfde beantwoord. Verschilt het advies toch, dan zijn er getallen of regels veranderd.",
  "choose.compare.notAnswered": "niet beantwoord",
  "choose.compare.parts": "Waar de punten vandaan komen",
  "choose.compare.sameParts": "Op geen enkel onderdeel is er verschil.",
  "choose.compare.points": "Verschil in punten",
  "choose.compare.pick": "Andere adviezen kiezen",
  "choose.compare.een": "Eerste advies",
  "choose.compare.twee": "Tweede advies",
  "choose.compare.option": "{when}, {by}: {items}",
  "choose.compare.optionElsewhere": "{when}, {by}, andere besliswijzer: {items}",
  "choose.compare.noCombination": "geen combinatie",
  "choose.compare.show": "Leg deze naast elkaar",
  "choose.answer.nothing": "niets aangevinkt",
  "choose.answer.weight": "{group} ({weight})",
  "choose.notice.copied": "Dit is de kopie. Verander wat u wilt proberen.",
};
