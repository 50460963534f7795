import type { Messages } from "../../platform/define/room.ts";

export const nlBylaw: Messages = {
  "choose.bylaw.title": "Participatieverordening",
  "choose.bylaw.lead":
    "{count, plural, =0 {Er is nog geen artikel ingevuld. Zet over wat in uw verordening staat, dan noemt de besliswijzer het artikel.} one {Er geldt nu 1 artikel. De besliswijzer noemt het waar het past: bij het advies, in het plan en als u inwoners niet betrekt.} other {Er gelden nu # artikelen. De besliswijzer noemt ze waar ze passen: bij het advies, in het plan en als u inwoners niet betrekt.}}",
  "choose.bylaw.newArticle": "Een artikel invullen",
  "choose.bylaw.article": "Artikel {number}",
  "choose.bylaw.change": "Artikel {number} aanpassen",
  "choose.bylaw.toPublic": "Zo lezen inwoners de verordening",
  "choose.bylaw.link": "De participatieverordening",
  "choose.bylaw.kind.asks": "Wanneer participatie nodig is",
  "choose.bylaw.kind.exclusion": "Wanneer niet (uitsluiting)",
  "choose.bylaw.kind.level": "Hoe ver het meedoen gaat (niveau)",
  "choose.bylaw.kind.decider": "Wie daarover beslist",
  "choose.bylaw.kind.term": "Termijnen en verslag",
  "choose.bylaw.kind.repealed": "Dit artikel vervalt",
  "choose.bylaw.soon": "Geldt later",
  "choose.bylaw.before": "{count, plural, one {Een tekst die niet meer geldt} other {# teksten die niet meer gelden}}",
  "choose.bylaw.from": "geldt vanaf {from}",
  "choose.bylaw.fromUntil": "geldt vanaf {from} tot {until}",
  "choose.bylaw.setBy": "Ingevuld door {by} op {on}.",
  "choose.bylaw.endedBy": "Verbeterd of weggehaald door {by} op {on}.",
  "choose.bylaw.articleLead":
    "Vul in wat er in de vastgestelde verordening staat, en vanaf welke dag. De tekst die eerder gold, blijft bewaard.",
  "choose.bylaw.adaptLead":
    "Dit is een voorbeeld. Maak er de tekst van die uw raad heeft vastgesteld. Vul in wat tussen haken staat.",
  "choose.bylaw.field.number": "Nummer",
  "choose.bylaw.field.numberHelp": "Zoals in de verordening, bijvoorbeeld: 3, of 3 lid 2. Hoogstens 20 tekens.",
  "choose.bylaw.field.kind": "Waar gaat het artikel over?",
  "choose.bylaw.field.text": "Tekst",
  "choose.bylaw.field.textHelp":
    "Neem de tekst over zoals hij is vastgesteld. Vervalt het artikel? Dan telt dit veld niet.",
  "choose.bylaw.field.textLimit": "Maximaal {max, number} tekens.",
  "choose.bylaw.field.holdsFrom": "Vanaf welke dag geldt dit?",
  "choose.bylaw.field.holdsFromHelp": "Kiest u een dag waarop al een tekst begint, dan verbetert u die tekst.",
  "choose.bylaw.save": "Bewaar dit artikel",
  "choose.bylaw.trail": "Alles wat is ingevuld",
  "choose.bylaw.mistake": "Dit is per ongeluk ingevuld",
  "choose.bylaw.mistakeText":
    "De tekst telt dan niet meer mee. Hij blijft hier leesbaar, en ook waar hij al is genoemd.",
  "choose.bylaw.takeOut": "Haal deze tekst weg",
  "choose.bylaw.leftOpen": "Er staat nog “[vul in: …]” in de tekst. Vul daar in wat uw raad heeft besloten.",
  "choose.bylaw.nothingToRepeal": "Er is geen artikel met dit nummer dat kan vervallen. Kijk het nummer na.",
  "choose.bylaw.model.title": "Een voorbeeld om mee te beginnen",
  "choose.bylaw.model.lead":
    "Dit is een model, geen verordening. Het geldt nergens tot u het aanpast en uw raad het vaststelt. De woorden zijn van ons en niet nagekeken door een jurist. De indeling volgt de bronnen hieronder.",
  "choose.bylaw.model.article": "Model, artikel {number}",
  "choose.bylaw.model.adapt": "Pas artikel {number} van het model aan",
  "choose.bylaw.model.sources": "Bronnen van de indeling:",
  "choose.bylaw.public.title": "Regels over meedoen",
  "choose.bylaw.public.lead":
    "Gemeente {municipality} heeft regels over meedenken en meedoen. Zo’n set regels heet een participatieverordening. Hier staan de artikelen die wij erbij gebruiken.",
  "choose.bylaw.public.none": "De regels staan hier nog niet",
  "choose.bylaw.public.noneText":
    "Wilt u weten wanneer de gemeente u om uw mening vraagt? Neem dan contact met ons op. Onze gegevens staan onderaan.",
  "choose.notice.articleSet": "Het artikel is bewaard.",
  "choose.notice.articleTakenOut": "De tekst telt niet meer mee.",
  "choose.motivation.noBylaw": "Er is nog geen participatieverordening ingevuld. U kunt de motivering wel vastleggen.",
  "choose.motivation.noGround":
    "In de ingevulde participatieverordening staat geen uitsluiting en geen artikel dat om participatie vraagt.",
  "choose.motivation.toBylaw": "Naar de participatieverordening",
  "choose.motivation.ground.exclusion": "Welke uitsluiting uit de participatieverordening gebruikt u?",
  "choose.motivation.ground.asks": "Welk artikel van de participatieverordening vraagt hier om participatie?",
  "choose.motivation.groundHelp.exclusion":
    "Past er geen? Dan vraagt de verordening om participatie. Bespreek dat eerst met uw jurist.",
  "choose.motivation.groundHelp.asks": "Het artikel komt in de tekst voor het dossier.",
  "choose.motivation.noArticle": "Geen van deze artikelen",
  "choose.motivation.exclusionNeeded":
    "Kies de uitsluiting die u gebruikt. Uw verordening laat niet betrekken alleen dan toe.",
  "choose.motivation.notHolding":
    "Dit artikel gold niet op de dag van het besluit. Kies een ander artikel, of kijk de datum na.",
  "choose.scan.answer.none": "nog niet beantwoord",
  "choose.note.forFile": "De motivering voor het dossier",
  "choose.note.title": "Waarom wij inwoners nu niet om inbreng vragen: {challenge}",
  "choose.note.kicker": "Gemeente {municipality}, motivering bij participatie",
  "choose.note.decision": "Besluit",
  "choose.note.decision.inform": "inwoners worden geïnformeerd, maar niet om inbreng gevraagd",
  "choose.note.decision.stop": "er wordt nu niets gedaan",
  "choose.note.decisionText": "Over “{challenge}” is besloten: {what}. Besloten door: {by}, op {on}.",
  "choose.note.ground": "Grond",
  "choose.note.ground.none": "Er is geen artikel van een participatieverordening genoemd.",
  "choose.note.ground.exclusion":
    "De uitsluiting van artikel {number} van de participatieverordening van gemeente {municipality}, zoals die gold op {on}: “{text}”",
  "choose.note.ground.asks":
    "Artikel {number} van de participatieverordening van gemeente {municipality}, zoals die gold op {on}, vraagt hier om participatie: “{text}” Hieronder staat waarom het nu niet gebeurt.",
  "choose.note.scan": "QuickScan",
  "choose.note.scanText": "De QuickScan van de besliswijzer kwam uit op: {outcome}.",
  "choose.note.reasons": "Redenen",
  "choose.note.recorded": "Vastgelegd",
  "choose.note.recordedText": "Door {by}, op {on}.",
  "choose.note.file.motivering.docx": "Word-bestand van deze motivering",
  "choose.note.file.motivering.txt": "Tekstbestand van deze motivering",
  "choose.note.changed": "Na de vastgelegde motivering zijn antwoorden veranderd, het laatst door {by} op {on}",
  "choose.note.changedText":
    "{count, plural, =0 {De antwoorden op de QuickScan zijn nu dezelfde als toen.} one {De motivering onder aan deze pagina hoort bij de oude antwoorden. Eén antwoord is nu anders:} other {De motivering onder aan deze pagina hoort bij de oude antwoorden. # antwoorden zijn nu anders:}}",
  "choose.note.changedCheck": "Was: {before}. Nu: {now}.",
  "choose.note.differs": "Bij het traject staat nu een andere motivering dan hier.",
};
