import type { Messages } from "../../../platform/define/room.ts";

export const argumentsNl: Messages = {
  "engage.argument.title": "Voor en tegen",
  "engage.argument.for": "{count, plural, =0 {Voor} other {Voor (#)}}",
  "engage.argument.against": "{count, plural, =0 {Tegen} other {Tegen (#)}}",
  "engage.argument.none": "Nog niemand gaf een reden.",
  "engage.argument.give": "Geef een reden voor of tegen",
  "engage.argument.side": "Bent u voor of tegen?",
  "engage.argument.side.for": "Voor",
  "engage.argument.side.against": "Tegen",
  "engage.argument.text": "Waarom?",
  "engage.argument.textHelp":
    "Eén reden is genoeg. Niet meer dan {max, number} tekens. Schrijf over het idee, niet over wie het gaf.",
  "engage.argument.contactNow": "Uw e-mailadres is {email}. We laten het u weten als we uw reden niet laten zien.",
  "engage.argument.aboutIdea": "Over het idee: {title}",
  "engage.argument.emailHelp":
    "Dan sturen we u een link om uw reden terug te zien of in te trekken. En we laten het u weten als we hem niet laten zien.",
  "engage.argument.send": "Verstuur uw reden",
  "engage.argument.yours.for": "U bent voor, omdat:",
  "engage.argument.yours.against": "U bent tegen, omdat:",
  "engage.refused.noArguments": "Bij deze vraag kunt u geen redenen voor of tegen geven.",
  "engage.mail.argued.subject": "We hebben uw reden ontvangen ({receipt})",
  "engage.mail.argued.text":
    "Beste inwoner,\n\nBedankt dat u meedenkt over “{trajectory}”.\nUw nummer is {receipt}.\n\nMet uw eigen link kunt u uw reden bekijken, veranderen of intrekken. U kunt er ook uw e-mailadres weghalen. Geef de link aan niemand anders.\n{link}\n\nHebt u geen reden gegeven? Dan gebruikte iemand uw adres. Met de link haalt u het weg.\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
  "engage.arguments.staff.ask": "Kunnen mensen redenen voor en tegen geven?",
  "engage.arguments.staff.help":
    "Onder elk idee komen twee lijsten: voor en tegen. Redenen komen op de website zoals u hierboven koos: nadat u ze las, of meteen. Wat wacht, vindt u bij “Beoordelen”.",
  "engage.arguments.staff.on": "Ja, in twee lijsten onder elk idee",
  "engage.arguments.staff.off": "Nee",
  "engage.arguments.staff.for": "Reden voor:",
  "engage.arguments.staff.against": "Reden tegen:",
};
