import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of data of people in their text. */
export const personalDataNl: Messages = {
  "engage.personal.kind.phone": "telefoonnummer",
  "engage.personal.kind.email": "e-mailadres",
  "engage.personal.kind.bsn": "burgerservicenummer",
  "engage.personal.kind.iban": "rekeningnummer",
  "engage.personal.kind.plate": "kenteken",
  "engage.personal.kind.address": "adres",
  "engage.personal.hint.title": "Mag iedereen dit lezen?",
  "engage.personal.hint.one": "{words} (dit lijkt een {kind})",
  "engage.personal.hint.text":
    "Dit staat in uw tekst. Op de website kan iedereen het lezen. Wilt u dat niet? Haal het dan weg. U kunt uw tekst ook zo versturen.",
  "engage.masked.phone": "[telefoonnummer weggehaald]",
  "engage.masked.email": "[e-mailadres weggehaald]",
  "engage.masked.bsn": "[burgerservicenummer weggehaald]",
  "engage.masked.iban": "[rekeningnummer weggehaald]",
  "engage.masked.plate": "[kenteken weggehaald]",
  "engage.masked.address": "[adres weggehaald]",
  "engage.masked.other": "[weggehaald]",
  "engage.own.masked":
    "We haalden gegevens van mensen weg uit uw tekst, want iedereen kan hem lezen. Alleen ons team kan nog zien wat er stond, tot we uw tekst wissen.",
};
