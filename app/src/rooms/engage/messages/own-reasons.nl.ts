import type { Messages } from "../../../platform/define/room.ts";

/** Reasons of a municipality's own for not showing a text. */
export const ownReasonsNl: Messages = {
  "engage.ownReason.staff.title": "Redenen om niet te plaatsen",
  "engage.ownReason.staff.lead":
    "Plaatst u een tekst niet? Dan leest de inzender waarom. Schrijf hier redenen die in uw gemeente vaak voorkomen. U kiest ze daarna bij het beoordelen, naast de vaste redenen.",
  "engage.ownReason.staff.none": "Er zijn nog geen eigen redenen",
  "engage.ownReason.staff.noneText": "De vaste redenen zijn er altijd. Maak hieronder uw eerste eigen reden.",
  "engage.ownReason.staff.noneAsk":
    "De vaste redenen zijn er altijd. Een adviseur of beheerder kan hier een reden maken.",
  "engage.ownReason.staff.make": "Nieuwe reden maken",
  "engage.ownReason.staff.makeNow": "Reden maken",
  "engage.ownReason.staff.name": "Naam voor uw collega’s",
  "engage.ownReason.staff.nameHelp": "Hieraan herkent u de reden in de lijst. De inzender leest deze naam niet.",
  "engage.ownReason.staff.words": "Wat de inzender leest, in het {language}",
  "engage.ownReason.staff.wordsHelp":
    "De inzender leest eerst: ‘De tekst past niet bij de huisregels.’ Daarna leest hij uw uitleg. Zeg ook wat de inzender kan doen. Schrijf korte zinnen en gewone woorden.",
  "engage.ownReason.staff.hints":
    "{count, plural, one {1 tip voor makkelijker taal} other {# tips voor makkelijker taal}}",
  "engage.ownReason.staff.hintsTitle": "Dit kan makkelijker",
  "engage.ownReason.staff.noHints": "In de Nederlandse tekst vonden wij geen moeilijke woorden of lange zinnen.",
  "engage.ownReason.staff.changedBy": "Het laatst aangepast door {name} op {date}",
  "engage.ownReason.staff.refused.changed":
    "Iemand veranderde deze reden ondertussen. Lees wat er nu staat. Bewaar daarna opnieuw, als u dat nog wilt.",
  "engage.ownReason.staff.changedTitle": "Dit staat er nu",
  "engage.ownReason.staff.changedText":
    "{name} veranderde dit terwijl u typte. Wat u typte, staat hieronder. Bewaart u opnieuw? Dan vervangt dat deze tekst.",
  "engage.ownReason.staff.save": "Bewaar",
  "engage.ownReason.staff.archive": "Gebruik niet meer",
  "engage.ownReason.staff.archiveText":
    "Gebruikt u deze reden niet meer? Dan staat hij niet meer in de lijst. Wat al is verstuurd, verandert niet.",
  "engage.ownReason.staff.archived": "Niet meer in gebruik ({count, number})",
  "engage.ownReason.staff.isArchived": "Deze reden is niet meer in gebruik. Niemand kan hem kiezen.",
  "engage.ownReason.staff.useAgain": "Gebruik weer",
  "engage.ownReason.staff.useAgainText": "Dan staat deze reden weer in de lijst.",
  "engage.ownReason.staff.notice.made": "De reden staat in de lijst.",
  "engage.ownReason.staff.notice.changed": "De reden is aangepast. Wat al is verstuurd, verandert niet.",
  "engage.ownReason.staff.notice.archived": "De reden staat niet meer in de lijst.",
  "engage.ownReason.staff.notice.usedAgain": "De reden staat weer in de lijst.",
  "engage.ownReason.staff.field.taken": "Er is al een reden met deze naam. Kies een andere naam.",
  "engage.ownReason.staff.field.gone": "Deze reden is niet meer in gebruik. Kies een andere.",
  "engage.ownReason.staff.choice": "Eigen reden: {name}",
  "engage.ownReason.staff.read": "Wat de inzender leest bij onze eigen redenen",
  "engage.ownReason.staff.link": "Bekijk de redenen om niet te plaatsen",
};
