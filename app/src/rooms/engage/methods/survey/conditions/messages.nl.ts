import type { Messages } from "../../../../../platform/define/room.ts";

/** When a question is asked. */
export const nl: Messages = {
  "survey.onlyIf": "Alleen als {conditions}",
  "survey.if.answer": "“{answer}”",
  "survey.if.anyOf": "het antwoord op “{question}” {answers} is",
  "survey.if.allOf": "u bij “{question}” koos voor {answers}",
  "survey.if.noneOf": "het antwoord op “{question}” niet {answers} is",
  "survey.if.atLeast": "het antwoord op “{question}” minstens {lowest, number} is",
  "survey.if.atMost": "het antwoord op “{question}” hooguit {highest, number} is",
  "survey.if.between": "het antwoord op “{question}” van {lowest, number} tot en met {highest, number} is",
  "survey.if.answered": "u “{question}” beantwoordde",
  "survey.if.skipped": "u “{question}” oversloeg",
  "survey.staff.field.condition": "De vragen zijn intussen veranderd. Laad de pagina opnieuw en kies nog eens.",
  "survey.staff.field.conditionChoices": "Kruis aan welke antwoorden u bedoelt.",
  "survey.staff.field.conditionEnds": "Vul een getal in dat niet lager is dan bij “Minstens”.",
  "survey.staff.recalls": "Antwoord dat in de vraag komt te staan",
  "survey.staff.recallsHelp":
    "Zet {gap} in de vraag, op de plaats van het antwoord. Bijvoorbeeld: U koos “{gap}”. Waarom?",
  "survey.staff.recallsNothing": "Geen",
  "survey.staff.field.gapMissing": "Zet {gap} in deze tekst, op de plaats van het antwoord.",
  "survey.staff.field.gapOfNothing": "Kies welk antwoord op de plaats van {gap} komt, of haal {gap} weg.",
  "survey.staff.numbered": "{number, number}. {question}",
  "survey.staff.condition": "Wie krijgt dit te zien?",
  "survey.staff.conditionHelp":
    "Vult u hier niets in, dan krijgt iedereen dit te zien. Of open een eerdere vraag en kies welke antwoorden erbij horen.",
  "survey.staff.joined": "Hebt u bij meer vragen iets ingevuld?",
  "survey.staff.joined.all": "Alles moet kloppen",
  "survey.staff.joined.any": "Eén ding is genoeg",
  "survey.staff.if": "Wie?",
  "survey.staff.if.numbers": "Wie een getal invult zoals hieronder",
  "survey.staff.if.words": "Maakt niet uit",
  "survey.staff.if.anyOf": "Wie minstens één van deze antwoorden koos",
  "survey.staff.if.allOf": "Wie al deze antwoorden koos",
  "survey.staff.if.noneOf": "Wie geen van deze antwoorden koos",
  "survey.staff.if.answered": "Wie de vraag beantwoordde, wat het antwoord ook was",
  "survey.staff.if.skipped": "Wie de vraag kreeg en oversloeg",
  "survey.staff.ifChoices": "Welke antwoorden?",
  "survey.staff.if.lowest": "Minstens",
  "survey.staff.if.highest": "Hooguit",
  "survey.staff.flaws": "Dit klopt nog niet",
  "survey.staff.flaw.loop":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want {what, select, part {dat} other {die}} wacht op vraag {about, number}, en die wacht weer op {what, select, part {deel} other {vraag}} {number, number}. Verander daar bij “Wijzig” wie dit te zien krijgt.",
  "survey.staff.flaw.later":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want {what, select, part {dat} other {die}} kijkt naar vraag {about, number}, en die komt pas later. Verander daar bij “Wijzig” wie dit te zien krijgt.",
  "survey.staff.flaw.gone":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want {what, select, part {dat} other {die}} kijkt naar een vraag die er niet meer is. Verander daar bij “Wijzig” wie dit te zien krijgt.",
  "survey.staff.flaw.impossible":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want niemand kan bij vraag {about, number} het antwoord geven dat ervoor nodig is. Verander daar bij “Wijzig” wie dit te zien krijgt.",
  "survey.staff.flaw.unreached":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want {what, select, part {dat} other {die}} hangt af van vraag {about, number}, en die krijgt ook niemand te zien. Verander daar bij “Wijzig” wie dit te zien krijgt.",
  "survey.staff.flaw.together":
    "Niemand krijgt {what, select, part {deel} other {vraag}} {number, number} te zien (“{question}”), want niemand kan alle antwoorden geven die ervoor nodig zijn. Verander daar bij “Wijzig” wie dit te zien krijgt.",
};
