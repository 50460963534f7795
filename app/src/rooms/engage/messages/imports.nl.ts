import type { Messages } from "../../../platform/define/room.ts";

/** Wat er op een ander platform binnenkwam, overgenomen met een bestand. */
export const importsNl: Messages = {
  "engage.origin.from": "Overgenomen uit {source}",
  "engage.origin.for": "{count, plural, one {Daar steunde # persoon dit} other {Daar steunden # mensen dit}}",
  "engage.origin.forAndAgainst": "Daar waren {count, number} mensen voor en {against, number} tegen",

  "engage.import.staff.title": "Overnemen van een ander platform",
  "engage.import.staff.titleOf": "Overnemen: {file}",
  "engage.import.staff.link": "Neem ideeën over van een ander platform",
  "engage.import.staff.lead":
    "Kwamen er eerder ideeën binnen op Decidim of OpenStad? Kies het exportbestand daarvan. U ziet eerst wat we ervan begrijpen. Daarna beslist u.",
  "engage.import.staff.rule.first": "Wij laten eerst zien wat we begrijpen en wat niet. Er gebeurt nog niets.",
  "engage.import.staff.rule.people":
    "Namen, e-mailadressen en telefoonnummers van inwoners nemen we niet over. Het bestand zelf bewaren we niet.",
  "engage.import.staff.rule.once":
    "Wat er al is, komt er geen tweede keer bij. U kunt dus een nieuwer bestand brengen.",
  "engage.import.staff.rule.comments":
    "Reacties en foto’s staan niet in deze bestanden. Die blijven waar ze zijn, dus bewaar het oude platform zo lang u ze nodig hebt.",
  "engage.import.staff.bring": "Kies een bestand",
  "engage.import.staff.how.decidim":
    "Decidim: ga in het beheer naar de voorstellen en kies Exporteren, dan CSV of JSON.",
  "engage.import.staff.how.openstad":
    "OpenStad: kies bij de inzendingen Exporteer inzendingen. Dat geeft een Excel-bestand. Open het en sla het op als “CSV UTF-8”. Het JSON-bestand van Exporteren kan ook.",
  "engage.import.staff.file": "Exportbestand",
  "engage.import.staff.fileHelp":
    "CSV of JSON, ten hoogste {megabytes, number} MB en {rows, number} rijen. Is het meer? Breng het dan in delen.",
  "engage.import.staff.site": "Van welke website komt dit bestand?",
  "engage.import.staff.siteHelp":
    "Bijvoorbeeld denkmee.gemeente.nl. OpenStad zet het adres niet in het bestand. Vul steeds hetzelfde adres in: daaraan zien we welke ideeën er al zijn.",
  "engage.import.staff.read": "Lees het bestand",
  "engage.import.staff.earlier": "Eerdere bestanden",
  "engage.import.staff.column.file": "Bestand",
  "engage.import.staff.column.source": "Platform",
  "engage.import.staff.column.by": "Wanneer en door wie",
  "engage.import.staff.column.standing": "Stand",
  "engage.import.staff.readBy": "Gelezen op {on} door {name}",
  "engage.import.staff.standing.read": "Gelezen, nog niet overgenomen",
  "engage.import.staff.standing.busy": "Wordt overgenomen",
  "engage.import.staff.standing.done": "Overgenomen",
  "engage.import.staff.standing.stopped": "Gestopt",

  "engage.import.staff.wrong.missing": "Kies een bestand.",
  "engage.import.staff.wrong.noSite":
    "In dit bestand staat niet van welke website het komt. Vul het adres van die website in en kies het bestand opnieuw.",
  "engage.import.staff.wrong.empty":
    "Er staat niets in dit bestand, of alleen de koppen van kolommen. Maak de export opnieuw.",
  "engage.import.staff.wrong.tooBig":
    "Dit bestand is groter dan {megabytes, number} MB. Deel het op en breng de delen één voor één.",
  "engage.import.staff.wrong.spreadsheet":
    "Dit is een Excel-bestand. Open het, kies Opslaan als, kies “CSV UTF-8” en breng dat bestand.",
  "engage.import.staff.wrong.zip":
    "Dit is een zip: een map in één bestand. Pak hem uit, en kies het CSV- of JSON-bestand dat erin zit.",
  "engage.import.staff.wrong.encoding":
    "We kunnen de letters in dit bestand niet lezen. Sla het opnieuw op en kies “CSV UTF-8”. Bij “CSV” alleen gaan letters als é en ë stuk.",
  "engage.import.staff.wrong.json":
    "Dit lijkt op JSON, maar er staat geen lijst met ideeën in. Maak de export opnieuw, of kies CSV.",
  "engage.import.staff.wrong.quotes":
    "Een tekst in dit bestand begint met een aanhalingsteken dat niet wordt gesloten. Maak de export opnieuw.",
  "engage.import.staff.wrong.cellTooLong": "Een cel in dit bestand is veel te lang. Maak de export opnieuw.",
  "engage.import.staff.wrong.tooManyRows":
    "Er staan meer dan {rows, number} rijen in dit bestand. Deel het op en breng de delen één voor één.",
  "engage.import.staff.wrong.tooManyColumns":
    "Er staan te veel kolommen in dit bestand. Is dit wel de export van de ideeën?",
  "engage.import.staff.wrong.tooManyCells":
    "Er staan te veel rijen en kolommen in dit bestand: samen mogen het {cells, number} cellen zijn. Deel de rijen op en breng de delen één voor één.",
  "engage.import.staff.wrong.tooDeep":
    "De gegevens in dit bestand zitten te diep in elkaar. Is dit wel de export van de ideeën?",
  "engage.import.staff.wrong.unknownColumns":
    "We herkennen dit bestand niet. Het moet de export van voorstellen uit Decidim zijn, of die van inzendingen uit OpenStad, met de koppen van de kolommen erboven.",
  "engage.import.staff.refused.over":
    "Overnemen kan zolang het traject in voorbereiding is of open staat. Dit traject is gesloten.",
  "engage.import.staff.refused.archived": "Dit traject ligt in het archief. Haal het daar eerst uit.",
  "engage.import.staff.refused.nothing": "In dit bestand staat niets wat nog overgenomen kan worden.",
  "engage.import.staff.refused.asked": "Dit bestand wordt al overgenomen, of dat is al gebeurd.",

  "engage.import.staff.dry": "Dit begrijpen we van het bestand. Er is nog niets overgenomen.",
  "engage.import.staff.busy":
    "We zijn bezig. {taken, plural, =0 {Er is nog niets overgenomen} one {# idee is overgenomen} other {# ideeën zijn overgenomen}}, en er {left, plural, one {wacht er nog #} other {wachten er nog #}}.",
  "engage.import.staff.refresh": "Kijk hoe ver het is",
  "engage.import.staff.done":
    "{count, plural, =0 {Er is niets overgenomen.} one {# idee is overgenomen.} other {# ideeën zijn overgenomen.}}",
  "engage.import.staff.stopped":
    "We zijn gestopt: het traject ging dicht, of het lukte dertig dagen lang niet. {count, plural, =0 {Er is niets overgenomen.} one {# idee is wel overgenomen.} other {# ideeën zijn wel overgenomen.}}",
  "engage.import.staff.asked": "We nemen de ideeën over. Dat gaat vanzelf verder, ook als u deze pagina sluit.",
  "engage.import.staff.discarded": "Het bestand is weggegooid.",
  "engage.import.staff.brought": "Dit is ermee gebeurd",
  "engage.import.staff.would": "Dit komt erbij",
  "engage.import.staff.toRegister": "Bekijk wat is overgenomen",
  "engage.import.staff.count.ideas": "Ideeën",
  "engage.import.staff.count.withTheme": "Met een onderwerp van deze activiteit",
  "engage.import.staff.count.withPlace": "Met een plek op de kaart",
  "engage.import.staff.count.answered": "Met een antwoord",
  "engage.import.staff.count.known": "Waren er al",
  "engage.import.staff.count.left": "Nemen we niet over",
  "engage.import.staff.count.taken": "Overgenomen",
  "engage.import.staff.count.refused": "Niet gelukt: zie de rijen hieronder",
  "engage.import.staff.days": "Ingestuurd tussen {first} en {last}. Die dagen blijven erbij staan.",
  "engage.import.staff.supports":
    "Elders gegeven steun: {count, number} keer voor{against, plural, =0 {} other { en # keer tegen}}. Die getallen blijven erbij staan, apart van de steun die mensen hier geven.",
  "engage.import.staff.answers":
    "{count, plural, one {# idee heeft een officieel antwoord. Dat wordt} other {# ideeën hebben een officieel antwoord. Dat wordt}} hier een voorstel: iemand anders van de gemeente bevestigt het voordat het op de website staat.",
  "engage.import.staff.nobody":
    "Wie het schreef, nemen we niet over. Daarom telt niemand mee als deelnemer, en kunnen we deze mensen geen bericht sturen.",
  "engage.import.staff.showing": "Wanneer staan de ideeën op de website?",
  "engage.import.staff.showing.before": "Nadat iemand ze heeft gelezen",
  "engage.import.staff.showing.before.help": "Ze komen in de rij bij Beoordelen, na wat inwoners hier sturen.",
  "engage.import.staff.showing.public": "Meteen, als iedereen ze daar ook kon lezen",
  "engage.import.staff.showing.public.help":
    "{count, plural, =0 {Dat zegt het bestand van geen enkel idee.} one {Dat zegt het bestand van # idee.} other {Dat zegt het bestand van # ideeën.}} Staat er iets in dat op een telefoonnummer of e-mailadres lijkt, of staan er veel links in? Dan leest iemand het toch eerst.",
  "engage.import.staff.ask": "{count, plural, one {Neem # idee over} other {Neem # ideeën over}}",
  "engage.import.staff.discard": "Gooi dit bestand weg",

  "engage.import.staff.themes": "Onderwerpen die hier niet bestaan",
  "engage.import.staff.themesText":
    "Deze ideeën krijgen hier geen onderwerp. Wilt u dat wel? Zet het onderwerp eerst bij Meedoen instellen. Kom daarna hier terug.",
  "engage.import.staff.themesLink": "Naar de onderwerpen bij Meedoen instellen",
  "engage.import.staff.rows": "Rijen om na te kijken",
  "engage.import.staff.rowsText":
    "{count, plural, =0 {Alle rijen zijn helemaal begrepen.} one {Bij # rij valt iets te zeggen.} other {Bij # rijen valt iets te zeggen.}}",
  "engage.import.staff.toReport": "Download het hele verslag (CSV)",
  "engage.import.staff.columns": "De kolommen",
  "engage.import.staff.columnsTaken": "{count, plural, one {# kolom nemen we over} other {# kolommen nemen we over}}",
  "engage.import.staff.columnsLeft":
    "{count, plural, one {# kolom nemen we niet over} other {# kolommen nemen we niet over}}",
  "engage.import.staff.report.row": "Rij",
  "engage.import.staff.report.id": "Nummer op het oude platform",
  "engage.import.staff.report.outcome": "Wat ermee gebeurt",
  "engage.import.staff.report.receipt": "Nummer hier",
  "engage.import.staff.report.notes": "Niet overgenomen",
  "engage.import.staff.report.column": "Kolom",
  "engage.import.staff.report.taken": "Overgenomen",
  "engage.import.staff.report.why": "Wat we ermee doen",
  "engage.import.staff.report.filled": "Ingevulde rijen",
  "engage.import.staff.report.theme": "Onderwerp",
  "engage.import.staff.report.rows": "Rijen",
  "engage.import.staff.report.yes": "Ja",
  "engage.import.staff.report.no": "Nee",

  "engage.import.staff.outcome.ready": "Wordt een idee",
  "engage.import.staff.outcome.taken": "Is een idee geworden",
  "engage.import.staff.outcome.known": "Was er al",
  "engage.import.staff.outcome.refused": "Past niet bij de regels van deze activiteit",
  "engage.import.staff.why.noId": "Zonder nummer van daar: dan weten we niet of het er al is",
  "engage.import.staff.why.twice": "Staat twee keer in dit bestand",
  "engage.import.staff.why.noTitle": "Heeft geen titel",
  "engage.import.staff.why.noText": "Heeft geen tekst",
  "engage.import.staff.why.tooLong": "De tekst is langer dan hier kan",
  "engage.import.staff.why.amendment": "Is een wijziging op een ander voorstel",
  "engage.import.staff.why.withdrawn": "Is daar ingetrokken door wie het schreef",
  "engage.import.staff.why.deleted": "Is daar verwijderd",
  "engage.import.staff.why.cells": "De rij heeft meer cellen dan er kolommen zijn",
  "engage.import.staff.note.titleCut": "De titel is ingekort. De hele titel staat boven de tekst.",
  "engage.import.staff.note.spotCut": "Het adres is ingekort.",
  "engage.import.staff.note.day": "De dag is niet begrepen ({said}). Het idee krijgt de dag van het overnemen.",
  "engage.import.staff.note.place": "De plek is niet begrepen of ligt niet in Nederland ({said}).",
  "engage.import.staff.note.number": "Het getal in “{column}” is niet begrepen ({said}).",
  "engage.import.staff.note.answer":
    "Het antwoord is niet overgenomen: er hoort een besluit én een tekst in het Nederlands bij.",
  "engage.import.staff.note.reaction": "De reactie van de redactie is niet overgenomen: er staat geen besluit bij.",
  "engage.import.staff.note.languages": "Alleen de tekst in één taal is overgenomen.",

  "engage.import.staff.use.id": "Het nummer van daar, om niets twee keer over te nemen",
  "engage.import.staff.use.title": "Titel",
  "engage.import.staff.use.text": "Tekst, zonder opmaak",
  "engage.import.staff.use.theme": "Onderwerp, als het hier bestaat",
  "engage.import.staff.use.place": "Plek",
  "engage.import.staff.use.day": "Dag van insturen",
  "engage.import.staff.use.support": "Steun op het oude platform",
  "engage.import.staff.use.state": "Of het daar te lezen was",
  "engage.import.staff.use.answer": "Officieel antwoord, als voorstel",
  "engage.import.staff.use.people": "Niet overgenomen: gegevens van mensen",
  "engage.import.staff.use.comments": "Niet overgenomen: alleen het aantal staat erin, de reacties zelf niet",
  "engage.import.staff.use.files": "Niet overgenomen: de foto’s en bestanden zelf staan er niet in",
  "engage.import.staff.use.status": "Niet overgenomen: een status van daar is hier geen besluit",
  "engage.import.staff.use.reaction": "Niet overgenomen: een reactie van de redactie zonder besluit",
  "engage.import.staff.use.language": "Niet overgenomen: een vertaling door een computer",
  "engage.import.staff.use.own": "Niet begrepen: een eigen vraag van dat platform",
  "engage.import.staff.use.other": "Niet nodig",
  "engage.import.staff.use.unknown": "Niet begrepen",
};
