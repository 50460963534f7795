import type { Messages } from "../../../../platform/define/room.ts";
import { nl as conditions } from "./conditions/messages.nl.ts";
import { nl as crossTab } from "./cross-tab/messages.nl.ts";
import { nl as sets } from "./sets/messages.nl.ts";
import { nl as tests } from "./tests/messages.nl.ts";
import { nl as tags } from "./tags/messages.nl.ts";

export const nl: Messages = {
  ...conditions,
  ...crossTab,
  ...sets,
  ...tests,
  ...tags,
  "survey.name": "Vragenlijst",
  "survey.takePart": "Vul de vragenlijst in",
  "survey.duration": "Geschatte tijd: {most, plural, one {# minuut} other {# minuten}}",
  "survey.durationRange": "Geschatte tijd: {least, number} tot {most, number} minuten",
  "survey.durationHow":
    "Dit is een schatting; niemand heeft het gemeten. We telden {questions, plural, one {# vraag} other {# vragen}} en {words, number} woorden. We rekenen met {wordsPerMinute, number} woorden per minuut lezen, en met {fastest, number} tot {slowest, number} seconden per antwoord. Niet iedereen krijgt elke vraag. Schrijft u veel, dan bent u langer bezig.",
  "survey.recallsNothing": "(niet ingevuld)",
  "survey.why": "Waarom we dit vragen: {reason}",
  "survey.other": "Anders",
  "survey.otherWords": "Anders, namelijk",
  "survey.otherSaid": "Anders: {words}",
  "survey.field.other": "Schrijf op wat u bedoelt, of kies een ander antwoord.",
  "survey.field.otherToo":
    "U koos een antwoord en u schreef iets bij “Anders, namelijk”. Kies “Anders”, of maak dat veld leeg.",
  "survey.noAnswer": "Niet ingevuld",
  "survey.paper.one": "Zet één kruisje.",
  "survey.paper.scale": "Zet een kruis door één rondje.",
  "survey.field.limit": "Niet meer dan {max} tekens",
  "survey.field.nothing": "U hebt nog geen vraag beantwoord. Beantwoord er minstens één.",
  "survey.field.twoOptions": "Geef minstens twee antwoorden. Zet op elke regel één antwoord.",
  "survey.field.tooManyOptions": "Dat zijn te veel antwoorden. Geef er niet meer dan {max, number}.",
  "survey.field.unevenOptions": "Vertaal elk antwoord. Er moeten in elke taal evenveel regels staan.",
  "survey.field.twoEnds": "Zet hier twee regels: wat 1 betekent en wat 5 betekent.",
  "survey.refused.full": "Deze vragenlijst is vol. Er passen niet meer dan {max, number} vragen in.",
  "survey.refused.answered":
    "Mensen hebben deze vraag al beantwoord. U kunt de woorden nog verbeteren, maar niet het soort vraag of welke antwoorden er kunnen zijn.",
  "survey.refused.dependedOn": "Een andere vraag hangt van deze vraag af. Verander eerst die andere vraag.",
  "survey.refused.last":
    "De vragenlijst loopt en dit is de laatste vraag. Schrijf eerst een andere vraag. Haal deze daarna weg.",
  "survey.refused.order": "Zo komt een vraag vóór de vraag waar hij van afhangt. Dat kan niet.",
  "survey.results.tooFew": "Er zijn nog te weinig antwoorden",
  "survey.results.tooFewText":
    "We laten pas uitkomsten zien als tien mensen of meer hebben meegedaan. Zo weet niemand wie wat antwoordde.",
  "survey.results.people": "Ongeveer {people, number} mensen deden mee.",
  "survey.results.rounding":
    "We ronden aantallen af op vijf. Van minder dan tien mensen laten we niets zien. Zo weet niemand wie wat antwoordde.",
  "survey.results.withdrawn":
    "Enkele mensen trokken hun antwoorden later in. Hun woorden zijn weg. Hun keuzes tellen hier nog mee.",
  "survey.results.questionTooFew": "Te weinig mensen beantwoordden deze vraag.",
  "survey.results.open":
    "Ongeveer {people, number} mensen schreven hier iets op. Het team leest alles. De teksten staan niet op deze pagina.",
  "survey.results.answered": "Ongeveer {people, number} mensen gaven antwoord.",
  "survey.results.series": "Aantal mensen",
  "survey.results.table": "Bekijk dit als tabel",
  "survey.results.all": "Bekijk alle aantallen",
  "survey.results.answer": "Antwoord",
  "survey.results.hidden": "Minder dan 10, of niet getoond",
  "survey.results.count": "{people, number} ({share})",
  "survey.staff.byRoute.none": "Er zijn nog geen antwoorden",
  "survey.staff.byRoute.people": "Mensen die antwoord gaven",
  "survey.staff.byRoute.hidden": "Minder dan 5, of niet getoond",
  "survey.staff.byRoute.rules":
    "Van minder dan vijf mensen laten we niets zien, ook niet hier. Zet deze aantallen niet op de website: daar geldt tien.",
  "survey.staff.title": "Vragen",
  "survey.staff.lead": "Stel weinig vragen. Na vijf vragen komt er een nieuw scherm.",
  "survey.staff.questions": "De vragen in volgorde",
  "survey.staff.question": "Vraag",
  "survey.staff.kind": "Soort vraag",
  "survey.staff.answers": "Antwoorden",
  "survey.staff.do": "Wat u kunt doen",
  "survey.staff.required": "verplicht",
  "survey.staff.none": "Er zijn nog geen vragen",
  "survey.staff.noneText": "Voeg hieronder de eerste vraag toe.",
  "survey.staff.add": "Vraag of deel toevoegen",
  "survey.staff.change": "Vraag of deel wijzigen",
  "survey.staff.changeShort": "Wijzig",
  "survey.staff.changeThis": "Wijzig: {question}",
  "survey.staff.up": "Omhoog",
  "survey.staff.upThis": "Omhoog: {question}",
  "survey.staff.remove": "Haal weg",
  "survey.staff.removeThis": "Haal weg: {question}",
  "survey.staff.words": "De vraag in het {language}",
  "survey.staff.options": "Antwoorden in het {language}",
  "survey.staff.optionsHelp": "Zet op elke regel één antwoord, niet meer dan {max, number}.",
  "survey.staff.why": "Waarom vraagt u dit? In het {language}",
  "survey.staff.whyHelp": "Mensen lezen dit bij de vraag. Bij een verplichte vraag moet het erbij staan.",
  "survey.staff.whyRequired": "Schrijf op waarom mensen deze vraag moeten beantwoorden.",
  "survey.staff.other": "Mensen mogen zelf een antwoord geven: “Anders, namelijk”",
  "survey.staff.isRequired": "Mensen moeten deze vraag beantwoorden",
  "survey.staff.save": "Bewaar",
  "survey.staff.saved": "Bewaard.",
  "survey.staff.removed": "Weggehaald.",
  "survey.staff.count":
    "{count, plural, =0 {Er zijn nog geen vragen.} one {Er is één vraag.} other {Er zijn # vragen.}}",
};
