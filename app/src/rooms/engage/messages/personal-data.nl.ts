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
  "engage.personal.hint.sent":
    "Dit staat in wat u stuurde. Op de website kan iedereen het lezen. Wilt u dat niet? Verander het dan, of trek het in. Wilt u het zo laten? Dan hoeft u niets te doen.",
  "engage.personal.hint.asked":
    "Dit staat in uw vraag. Als uw vraag op de website staat, kan iedereen het lezen. Wilt u dat niet? Trek uw vraag dan in en stel hem opnieuw. Wilt u het zo laten? Dan hoeft u niets te doen.",
  "engage.personal.hint.change": "Naar wat u stuurde",
  "engage.masked.phone": "[telefoonnummer weggehaald]",
  "engage.masked.email": "[e-mailadres weggehaald]",
  "engage.masked.bsn": "[burgerservicenummer weggehaald]",
  "engage.masked.iban": "[rekeningnummer weggehaald]",
  "engage.masked.plate": "[kenteken weggehaald]",
  "engage.masked.address": "[adres weggehaald]",
  "engage.masked.other": "[weggehaald]",
  "engage.mail.masked.subject": "Wij haalden gegevens weg uit uw tekst ({receipt})",
  "engage.mail.masked.text":
    "Beste inwoner,\n\nBedankt voor uw inbreng bij “{trajectory}”. Uw nummer is {receipt}.\n\nIn uw tekst stonden gegevens van mensen. Die haalden wij weg, want iedereen kan uw tekst lezen. De rest van uw tekst blijft staan.\n\nWilt u zien wat er nu staat? Open uw inbreng met de link uit onze eerste mail. Zolang u kunt meedoen, kunt u daar uw tekst ook veranderen.\n\nBent u het er niet mee eens? Bel ons: {phone}. Een collega kan terugzetten wat er stond.\n\nMeer over dit onderwerp:\n{link}\n\nGemeente {municipality}",
  "engage.own.masked":
    "We haalden gegevens van mensen weg uit uw tekst, want iedereen kan hem lezen. Alleen ons team kan nog zien wat er stond, tot we uw tekst wissen.",
  "engage.own.object": "Ik ben het er niet mee eens",
  "engage.own.objectText":
    "U kunt dit één keer zeggen. Iemand anders van de gemeente leest uw tekst dan opnieuw. U leest hier wat het wordt, en in een e-mail als we uw adres hebben.",
  "engage.own.objectWhy": "Waarom bent u het er niet mee eens?",
  "engage.own.objectNow": "Vraag om opnieuw te kijken",
  "engage.own.objected": "We hebben het ontvangen. Iemand anders kijkt opnieuw.",
  "engage.own.standing.objected":
    "U bent het er niet mee eens dat we uw tekst niet laten zien. Iemand anders van de gemeente kijkt opnieuw.",
  "engage.own.rejectedAgain":
    "U was het er niet mee eens. Iemand anders van de gemeente las uw tekst opnieuw, en besloot hetzelfde.",
  "engage.refused.objectedBefore": "U zei al een keer dat u het er niet mee eens bent. Dat kan één keer.",
  "engage.refused.notRejected": "Dit kan alleen bij een tekst die we niet laten zien.",
  "engage.houseRules.read": "Lees onze huisregels",
  "engage.houseRules.inLetter": "Onze huisregels leest u hier: {link}",
  "engage.mail.shownAfterAll.subject": "We laten uw tekst toch zien ({receipt})",
  "engage.mail.shownAfterAll.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. Uw nummer is {receipt}.\n\nU was het er niet mee eens dat we uw tekst niet lieten zien. Iemand anders van de gemeente las hem opnieuw. We laten uw tekst nu wel zien:\n{link}\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
};
