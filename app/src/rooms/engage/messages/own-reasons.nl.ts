import type { Messages } from "../../../platform/define/room.ts";

/** Reasons of a municipality's own for not showing a text. */
export const ownReasonsNl: Messages = {
  "engage.nav.ownReasons": "Redenen om niet te plaatsen",
  "engage.ownReason.title": "Redenen om niet te plaatsen",
  "engage.ownReason.lead":
    "Plaatst u een tekst niet? Dan leest de inzender waarom. Schrijf hier redenen die in uw gemeente vaak voorkomen. U kiest ze daarna bij het beoordelen, naast de vaste redenen.",
  "engage.ownReason.none": "Er zijn nog geen eigen redenen",
  "engage.ownReason.noneText": "De vaste redenen zijn er altijd. Maak hieronder uw eerste eigen reden.",
  "engage.ownReason.noneAsk": "De vaste redenen zijn er altijd. Een adviseur of beheerder kan hier een reden maken.",
  "engage.ownReason.make": "Nieuwe reden maken",
  "engage.ownReason.makeNow": "Reden maken",
  "engage.ownReason.name": "Naam voor uw collega’s",
  "engage.ownReason.nameHelp": "Hieraan herkent u de reden in de lijst. De inzender leest deze naam niet.",
  "engage.ownReason.words": "Wat de inzender leest, in het {language}",
  "engage.ownReason.wordsHelp":
    "De inzender leest eerst: ‘De tekst past niet bij de huisregels.’ Daarna leest hij uw uitleg. Zeg ook wat de inzender kan doen. Schrijf korte zinnen en gewone woorden.",
  "engage.ownReason.hints": "{count, plural, one {1 tip voor makkelijker taal} other {# tips voor makkelijker taal}}",
  "engage.ownReason.hintsTitle": "Dit kan makkelijker",
  "engage.ownReason.noHints": "In de Nederlandse tekst vonden wij geen moeilijke woorden of lange zinnen.",
  "engage.ownReason.changedBy": "Het laatst aangepast door {name} op {date}",
  "engage.ownReason.save": "Bewaar",
  "engage.ownReason.archive": "Gebruik niet meer",
  "engage.ownReason.archiveText":
    "Gebruikt u deze reden niet meer? Dan staat hij niet meer in de lijst. Wat al is verstuurd, verandert niet.",
  "engage.ownReason.archived": "Niet meer in gebruik ({count, number})",
  "engage.ownReason.isArchived": "Deze reden is niet meer in gebruik. Niemand kan hem kiezen.",
  "engage.ownReason.useAgain": "Gebruik weer",
  "engage.ownReason.useAgainText": "Dan staat deze reden weer in de lijst.",
  "engage.ownReason.notice.made": "De reden staat in de lijst.",
  "engage.ownReason.notice.changed": "De reden is aangepast. Wat al is verstuurd, verandert niet.",
  "engage.ownReason.notice.archived": "De reden staat niet meer in de lijst.",
  "engage.ownReason.notice.usedAgain": "De reden staat weer in de lijst.",
  "engage.ownReason.field.taken": "Er is al een reden met deze naam. Kies een andere naam.",
  "engage.ownReason.field.gone": "Deze reden is niet meer in gebruik. Kies een andere.",
  "engage.ownReason.choice": "Eigen reden: {name}",
  "engage.ownReason.read": "Wat de inzender leest bij onze eigen redenen",
  "engage.ownReason.link": "Bekijk de redenen om niet te plaatsen",
};
