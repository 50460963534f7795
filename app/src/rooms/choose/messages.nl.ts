import type { Messages } from "../../platform/define/room.ts";
import { nlAdvice } from "./messages.advice.nl.ts";
import { nlBylaw } from "./messages.bylaw.nl.ts";
import { nlRule } from "./messages.rule.nl.ts";
import { nlSays } from "./messages.says.nl.ts";
import { nlCompare } from "./messages.compare.nl.ts";
import { nlCases } from "./messages.cases.nl.ts";
import { nlBeside } from "./messages.beside.nl.ts";
import { nlLibrary } from "./messages.library.nl.ts";
import { nlOwnItems } from "./messages.own-items.nl.ts";
import { nlOwnNumbers } from "./messages.own-numbers.nl.ts";
import { nlPractice } from "./messages.practice.nl.ts";
import { nlPlanning } from "./messages.planning.nl.ts";
import { nlStakeholders } from "./messages.stakeholders.nl.ts";
import { nlSharing } from "./messages.sharing.nl.ts";
import { nlSureness } from "./messages.sureness.nl.ts";
import { nlToolbox } from "./messages.toolbox.nl.ts";
import { nlTradeOff } from "./messages.trade-off.nl.ts";
import { nlLiveScan } from "./messages.live-scan.nl.ts";
import { nlLive } from "./messages.live.nl.ts";
import { nlVersions } from "./messages.versions.nl.ts";
import { nlWhyNot } from "./messages.why-not.nl.ts";

export const nl: Messages = {
  ...nlAdvice,
  ...nlBylaw,
  ...nlRule,
  ...nlSays,
  ...nlCompare,
  ...nlCases,
  ...nlBeside,
  ...nlLibrary,
  ...nlPlanning,
  ...nlPractice,
  ...nlStakeholders,
  ...nlSharing,
  ...nlSureness,
  ...nlToolbox,
  ...nlTradeOff,
  ...nlLive,
  ...nlLiveScan,
  ...nlVersions,
  ...nlWhyNot,
  ...nlOwnNumbers,
  ...nlOwnItems,
  "choose.nav.guides": "Besliswijzer",
  "choose.nav.methods": "Werkvormen",
  "choose.steps.label": "Stappen van de besliswijzer",
  "choose.steps.summary": "Stap {current, number} van {all, number}",
  "choose.steps.done": "klaar",
  "choose.steps.part": "{count, number} van {all, number} beantwoord",
  "choose.steps.notBegun": "nog niet begonnen",
  "choose.steps.scan": "QuickScan",
  "choose.steps.situation": "Situatie",
  "choose.steps.advice": "Advies",
  "choose.steps.plan": "Plan",
  "choose.form.next": "Bewaar en ga verder",
  "choose.form.finish": "Bewaar en ga naar de uitkomst",
  "choose.form.save": "Bewaar",
  "choose.form.back": "Terug",
  "choose.form.why": "Waarom vragen wij dit?",
  "choose.form.readOnly": "U kunt de antwoorden lezen. Een adviseur of projectleider kan ze veranderen.",
  "choose.form.emptyIsUnknown": "Weet u het niet? Laat het leeg.",
  "choose.field.unknownAndMore": "U koos “weet ik niet” en ook iets anders. Kies een van de twee.",
  "choose.field.items": "Kies minstens één werkvorm.",
  "choose.weight.none": "Niet speciaal",
  "choose.weight.1": "1: fijn als ze meedoen",
  "choose.weight.2": "2: belangrijk",
  "choose.weight.3": "3: zonder hen mislukt het",
  "choose.notice.saved": "Uw antwoorden zijn bewaard.",
  "choose.notice.todosSaved": "De herstellijst is bewaard.",
  "choose.notice.computed": "Het advies is berekend en bewaard.",
  "choose.notice.chosen": "De combinatie is nu het plan van dit traject.",
  "choose.notice.motivationRecorded": "De motivering staat bij het traject.",
  "choose.sign.note": "Let op",
  "choose.sign.done": "Gelukt",
  "choose.column.challenge": "Opgave",
  "choose.column.outcome": "QuickScan",
  "choose.column.changed": "Laatst veranderd",
  "choose.column.by": "Door",
  "choose.guides.lead":
    "De besliswijzer helpt u kiezen: eerst of u inwoners iets vraagt, dan hoe. U begint altijd met een opgave.",
  "choose.guides.ofTrajectory": "U komt van het traject “{title}”.",
  "choose.guides.challenge": "Voor welke opgave?",
  "choose.guides.challengeHelp": "Een opgave is het probleem in de woorden van een inwoner.",
  "choose.guides.choose": "Kies een opgave",
  "choose.guides.start": "Start de besliswijzer",
  "choose.guides.continue": "Ga verder met de besliswijzer",
  "choose.guides.again": "Vul de besliswijzer opnieuw in",
  "choose.guides.noChallenges": "Er is nog geen opgave om mee te beginnen.",
  "choose.guides.newChallenge": "Leg eerst een opgave vast",
  "choose.guides.otherChallenge": "Staat uw opgave er niet bij? Leg een nieuwe vast",
  "choose.guides.none": "Nog niets ingevuld",
  "choose.guides.noneText": "Kies hierboven een opgave. De 36 checks kosten ongeveer tien minuten.",
  "choose.guides.caption": "{count, plural, one {1 keer ingevuld} other {# keer ingevuld}}",
  "choose.guide.next.scan": "Ga verder met de QuickScan",
  "choose.guide.next.outcome": "Lees wat de QuickScan zegt",
  "choose.guide.next.situation": "Ga verder met de vragen",
  "choose.guide.next.advice": "Ga naar het advies",
  "choose.guide.next.plan": "Ga naar het plan",
  "choose.guide.open.scan": "Bekijk de uitkomst",
  "choose.guide.open.situation": "Bekijk de antwoorden",
  "choose.guide.open.advice": "Bekijk het advies",
  "choose.guide.open.plan": "Bekijk het traject",
  "choose.guide.answered": "{count, number} van {all, number} vragen beantwoord",
  "choose.guide.noAdvice": "Nog niet berekend",
  "choose.guide.adviceOf": "Berekend op {when}",
  "choose.guide.adviceOutdated": "Berekend op {when}. Daarna is er iets veranderd.",
  "choose.guide.changed": "Laatst veranderd door {by}, {when}",
  "choose.scan.themes": "Thema's van de QuickScan",
  "choose.scan.theme": "Thema {number, number} van {all, number}",
  "choose.scan.theme.column": "Thema",
  "choose.scan.score.column": "Punten",
  "choose.scan.lead":
    "Antwoord eerlijk: een nee is een klus, geen onvoldoende. Weet u het niet? Dan telt het voorlopig als nee.",
  "choose.scan.answer.yes": "Ja",
  "choose.scan.answer.partly": "Deels",
  "choose.scan.answer.no": "Nee",
  "choose.scan.answer.unknown": "Weet ik niet",
  "choose.scan.outcome": "Uitkomst van de QuickScan",
  "choose.scan.open": "{count, plural, one {Nog 1 check open} other {Nog # checks open}}",
  "choose.scan.openText":
    "Eén nee kan alles veranderen. Daarom is er pas een uitkomst als alle checks beantwoord zijn. Open zijn nog:",
  "choose.scan.radar": "Hoe u ervoor staat",
  "choose.scan.radarEven": "Alle thema’s zijn even sterk.",
  "choose.scan.radarSays": "Het sterkst: {best}. Het zwakst: {worst}.",
  "choose.scan.points": "{points} van 12",
  "choose.outcome.go.title": "U kunt doorgaan",
  "choose.outcome.go.text": "De basis is op orde. Beantwoord nu de vragen over uw situatie. Daarna volgt het advies.",
  "choose.outcome.repairFirst.title": "Eerst herstellen",
  "choose.outcome.repairFirst.text":
    "U kunt doorgaan, maar een of meer thema's zijn nog te zwak. Werk eerst de herstellijst af, of spreek af wie wat doet.",
  "choose.outcome.informOnly.title": "Alleen informeren",
  "choose.outcome.informOnly.text":
    "Er valt hier voor inwoners te weinig te kiezen. Vraag dan niet om hun mening: dat kost vertrouwen. Vertel eerlijk wat er gebeurt en waarom, en leg vast waarom u niet om inbreng vraagt.",
  "choose.outcome.stop.title": "Stop, of stel een andere vraag",
  "choose.outcome.stop.text":
    "Inwoners merken weinig van dit probleem. Praat eerst met een paar mensen en stel de vraag opnieuw. Of stop, en leg vast waarom.",
  "choose.outcome.findOut.title": "Zoek dit eerst uit",
  "choose.outcome.findOut.text":
    "Op deze vragen weet u het antwoord nog niet. Het antwoord beslist of u inwoners iets kunt vragen:",
  "choose.outcome.toQuestions": "Naar de vragen over uw situatie",
  "choose.outcome.toChecks": "Bekijk of verander de antwoorden",
  "choose.finding.littleRoom": "Het thema Speelruimte en besluit scoort te laag.",
  "choose.finding.nothingToChoose": "Er is niets meer te kiezen.",
  "choose.finding.noUrgency": "Het thema Urgentie en belang scoort te laag.",
  "choose.finding.weakTheme": "{theme}: minder dan de helft van de punten.",
  "choose.todo.title": "{count, plural, one {Herstellijst: 1 punt} other {Herstellijst: # punten}}",
  "choose.todo.lead": "Elke nee en elke “weet ik niet” is een klus. Geef iedere klus een naam en een datum.",
  "choose.todo.first": "Eerst doen, want dit thema is te zwak. De vraag was: {question}",
  "choose.todo.because": "De vraag was: {question}",
  "choose.todo.owner": "Wie doet het?",
  "choose.todo.dueOn": "Klaar op",
  "choose.todo.done": "Dit is klaar",
  "choose.todo.save": "Bewaar de herstellijst",
  "choose.motivation.title": "Leg vast waarom u nu niet om inbreng vraagt",
  "choose.motivation.lead":
    "Ook dit is een besluit. Wie het later wil weten, moet het kunnen lezen. U vindt de motivering terug bij het traject.",
  "choose.motivation.decision": "Wat doet u?",
  "choose.motivation.decision.inform": "Wij informeren inwoners, maar vragen niet om inbreng",
  "choose.motivation.decision.stop": "Wij doen nu niets",
  "choose.motivation.reasons": "Waarom?",
  "choose.motivation.reasonsHelp":
    "Een voorstel op basis van de QuickScan. Maak er uw eigen tekst van, in gewone taal.",
  "choose.motivation.by": "Wie heeft dit besloten?",
  "choose.motivation.byHelp": "Bijvoorbeeld: wethouder Jansen, of het college.",
  "choose.motivation.on": "Op welke dag?",
  "choose.motivation.save": "Leg de motivering vast",
  "choose.motivation.recorded": "De motivering is vastgelegd",
  "choose.motivation.recordedText": "Besloten door {by} op {on}.",
  "choose.motivation.read": "Lees de motivering bij het traject",
  "choose.situation.pages": "Bladzijden met vragen",
  "choose.situation.page": "Bladzijde {number, number} van {all, number}",
  "choose.refused.challengeGone": "Deze opgave is er niet meer. Kies een andere.",
  "choose.refused.otherTrajectory": "Dit traject hoort bij een andere opgave.",
  "choose.refused.changedMeanwhile":
    "Een collega heeft deze bladzijde intussen veranderd. Uw antwoorden staan er nog. Kijk of het klopt en bewaar nog een keer.",
  "choose.refused.scanIncomplete":
    "De QuickScan is nog niet af: {count, plural, one {er is nog 1 check open} other {er zijn nog # checks open}}.",
  "choose.refused.incomplete":
    "Er {count, plural, one {is nog 1 vraag die u moet} other {zijn nog # vragen die u moet}} beantwoorden voor er een advies kan komen.",
  "choose.refused.outcome.informOnly":
    "De QuickScan zegt: alleen informeren. Dan is er geen advies over meedoen. Verander eerst de situatie en daarna het antwoord.",
  "choose.refused.outcome.stop":
    "De QuickScan zegt: stop, of stel een andere vraag. Dan is er geen advies over meedoen.",
  "choose.refused.outcome.findOut":
    "Zoek eerst uit wat in de QuickScan nog op “weet ik niet” staat. Dat beslist of u inwoners iets kunt vragen.",
  "choose.refused.outcomeSaysNo": "De uitkomst van de QuickScan laat niet toe dat u inwoners om inbreng vraagt.",
  "choose.refused.outdated.answersChanged":
    "De antwoorden zijn veranderd na dit advies. Bereken het advies opnieuw en kies dan.",
  "choose.refused.outdated.catalogueChanged":
    "De gegevens over de werkvormen zijn vernieuwd na dit advies. Bereken het advies opnieuw en kies dan.",
  "choose.refused.outdated.rulesChanged":
    "De rekenregels zijn vernieuwd na dit advies. Bereken het advies opnieuw en kies dan.",
  "choose.refused.chosenBefore":
    "Uit dit advies is al gekozen. Verander het plan bij het traject, of bereken het advies opnieuw.",
  "choose.refused.items.unknownItem": "Deze combinatie bevat iets wat niet in de catalogus staat.",
  "choose.refused.items.itemTwice": "Iets staat twee keer in deze combinatie.",
  "choose.refused.items.nothingBesideFeedback": "Kies minstens één werkvorm naast de terugkoppeling.",
  "choose.refused.barrier.noMethod": "Dit kan geen plan worden: er zit geen werkvorm in.",
  "choose.refused.barrier.needMissing": "Dit kan geen plan worden: een werkvorm mist een middel dat hij nodig heeft.",
  "choose.refused.barrier.technologyWithoutMethod":
    "Dit kan geen plan worden: er zit een middel in dat bij geen enkele werkvorm hoort.",
  "choose.refused.barrier.goalNotCarried":
    "Dit kan geen plan worden: geen enkele werkvorm maakt waar wat u wilt bereiken.",
  "choose.refused.barrier.feedbackMissing":
    "Dit kan geen plan worden: wie meedoet, moet antwoord krijgen. Voeg de terugkoppeling toe.",
  "choose.refused.barrier.overpromise": "Dit kan geen plan worden: u belooft meer invloed dan er ruimte is.",
  "choose.refused.barrier.dpiaMissing": "Dit kan geen plan worden: er is eerst een privacytoets (DPIA) nodig.",
  "choose.kind.method": "Werkvorm",
  "choose.kind.technology": "Middel",
  "choose.kinds.method": "Werkvormen",
  "choose.kinds.technology": "Middelen",
  "choose.mark.S": "uit bron",
  "choose.mark.K": "vakkennis",
  "choose.mark.E": "schatting",
  "choose.mark.S.help": "Uit bron: dit getal rust op een bron die erbij staat.",
  "choose.mark.K.help": "Vakkennis: algemeen bekend in het vak, niet nagezocht.",
  "choose.mark.E.help":
    "Schatting: gemaakt voor deze besliswijzer. Weet u het beter? Dan klopt uw getal waarschijnlijk meer.",
  "choose.evidence.partly_sourced": "Deels uit bronnen",
  "choose.evidence.thinly_sourced": "Weinig bronnen",
  "choose.evidence.expert": "Alleen schattingen",
  "choose.unit.euros.one": "{value}",
  "choose.unit.euros.range": "{least} tot {most}",
  "choose.unit.hours.one": "{value} uur",
  "choose.unit.hours.range": "{least} tot {most} uur",
  "choose.unit.weeks.one": "{value} weken",
  "choose.unit.weeks.range": "{least} tot {most} weken",
  "choose.unit.people.one": "{value} mensen",
  "choose.unit.people.range": "{least} tot {most} mensen",
  "choose.phase.A": "Agenda bepalen",
  "choose.phase.P": "Plan maken",
  "choose.phase.D": "Besluiten",
  "choose.phase.I": "Uitvoeren",
  "choose.phase.E": "Terugkijken",
  "choose.goal.inform": "informeren",
  "choose.goal.gatherKnowledge": "horen wat inwoners weten",
  "choose.goal.ideas": "ideeën ophalen",
  "choose.goal.weighPreferences": "keuzes samen afwegen",
  "choose.goal.makeTogether": "samen een plan maken",
  "choose.goal.decide": "inwoners laten beslissen",
  "choose.goal.supportInitiative": "een plan van inwoners steunen",
};
