import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of data of people in their text. */
export const personalDataEn: Messages = {
  "engage.personal.kind.phone": "phone number",
  "engage.personal.kind.email": "e-mail address",
  "engage.personal.kind.bsn": "citizen service number",
  "engage.personal.kind.iban": "account number",
  "engage.personal.kind.plate": "number plate",
  "engage.personal.kind.address": "address",
  "engage.personal.hint.title": "May everybody read this?",
  "engage.personal.hint.one": "{words} (this looks like: {kind})",
  "engage.personal.hint.text":
    "This is in your text. Everybody can read it on the website. You would rather not? Then take it out. You can also send your text as it is.",
  "engage.masked.phone": "[phone number removed]",
  "engage.masked.email": "[e-mail address removed]",
  "engage.masked.bsn": "[citizen service number removed]",
  "engage.masked.iban": "[account number removed]",
  "engage.masked.plate": "[number plate removed]",
  "engage.masked.address": "[address removed]",
  "engage.masked.other": "[removed]",
  "engage.own.masked":
    "We took data of people out of your text, because everybody can read it. Only our team can still see what stood there, until we erase your text.",
};
