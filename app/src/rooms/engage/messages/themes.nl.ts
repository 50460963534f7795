import type { Messages } from "../../../platform/define/room.ts";

/** What many people said, and the one answer to it. */
export const themesNl: Messages = {
  "engage.theme.title": "Waar mensen het over hadden",
  "engage.theme.eachApart": "Alle inbreng, één voor één",
  "engage.theme.sources": "Dit zeiden mensen",
  "engage.theme.count": "{count, plural, one {Eén bijdrage gaat hierover.} other {# bijdragen gaan hierover.}}",
  "engage.theme.readAll": "Lees alle {count, number} bijdragen",
  "engage.theme.answer": "Dit doen we ermee",
  "engage.theme.ownAnswer": "Dit kreeg een eigen antwoord:",
  "engage.theme.allAnswers": "Lees alle antwoorden",
  "engage.theme.in": "Hoort bij:",

  "engage.mail.answeredSeveral.subject": "Dit deden we met uw inbreng over “{trajectory}”",
  "engage.mail.answeredSeveral.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. Hier leest u ons antwoord op {many, number} van uw bijdragen.\n\n{answers}\n\nAlle antwoorden leest u hier:\n{link}\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
  "engage.mail.answerPart": "{contributions}\n\nWat we ermee doen: {outcome}\n\n{reason}\n\nDit besloot {decider}.",
  "engage.mail.answerAbout": "- {title} (nummer {receipt})",
  "engage.mail.answerAboutNumber": "- Nummer {receipt}",

  "engage.theme.staff.title": "Thema’s",
  "engage.theme.staff.theme": "Thema",
  "engage.theme.staff.lead":
    "Zet inbreng die over hetzelfde gaat bij elkaar. Dan kunt u er één antwoord op geven. Een thema staat pas op de website als het antwoord is bevestigd.",
  "engage.theme.staff.choose": "Kies inbreng zonder thema",
  "engage.theme.staff.sources": "Bijdragen",
  "engage.theme.staff.proposed": "Voorstel wacht",
  "engage.theme.staff.answered": "Beantwoord",
  "engage.theme.staff.none": "Er zijn nog geen thema’s.",
  "engage.theme.staff.make": "Maak een leeg thema",
  "engage.theme.staff.makeNow": "Maak het thema",
  "engage.theme.staff.name": "Naam in het {language}",
  "engage.theme.staff.nameHelp": "Kort en gewoon. Iedereen leest deze naam als het antwoord er staat.",
  "engage.theme.staff.line": "Eén zin erbij, in het {language}",
  "engage.theme.staff.lineHelp": "Wat zeggen deze mensen met elkaar? Zet er geen namen in.",
  "engage.theme.staff.in": "Thema:",
  "engage.theme.staff.without": "Zonder thema",
  "engage.theme.staff.group": "Zet in een thema",
  "engage.theme.staff.new": "Een nieuw thema",
  "engage.theme.staff.newName": "Naam van het nieuwe thema",
  "engage.theme.staff.groupNow": "Zet ze in het thema",
  "engage.theme.staff.empty": "Hier staat nog niets in. Kies bij de inbreng wat hierbij hoort.",
  "engage.theme.staff.holds": "{count, plural, one {Eén bijdrage.} other {# bijdragen.}}",
  "engage.theme.staff.holdsAnswered":
    "{count, plural, one {Eén daarvan heeft al een antwoord.} other {# daarvan hebben al een antwoord.}}",
  "engage.theme.staff.holdsProposed":
    "{count, plural, one {Voor één wacht het voorstel voor dit thema.} other {Voor # wacht het voorstel voor dit thema.}}",
  "engage.theme.staff.holdsElsewhere":
    "{count, plural, one {Eén heeft een eigen voorstel, of een voorstel voor een ander thema.} other {# hebben een eigen voorstel, of een voorstel voor een ander thema.}}",
  "engage.theme.staff.holdsOpen":
    "{count, plural, one {Eén wacht nog op een voorstel.} other {# wachten nog op een voorstel.}}",
  "engage.theme.staff.propose": "Stel één antwoord voor",
  "engage.theme.staff.proposeAgain": "Verander het voorstel",
  "engage.theme.staff.goesTo":
    "{count, plural, one {Dit antwoord is voor één bijdrage.} other {Dit antwoord is voor # bijdragen.}}",
  "engage.theme.staff.leftAlone":
    "{count, plural, one {Eén andere heeft al een eigen antwoord of voorstel. Dat blijft zoals het is.} other {# andere hebben al een eigen antwoord of voorstel. Die blijven zoals ze zijn.}}",
  "engage.theme.staff.nothingOpen": "Alles in dit thema heeft al een antwoord of een eigen voorstel.",
  "engage.theme.staff.confirmNow":
    "{count, plural, one {Bevestig dit antwoord voor één bijdrage} other {Bevestig dit antwoord voor # bijdragen}}",
  "engage.theme.staff.decider": "Een projectleider of beheerder moet dit voorstel nog bevestigen.",
  "engage.theme.staff.someoneElse": "U stelde dit zelf voor. Iemand anders bevestigt het.",
  "engage.theme.staff.asPublic": "Zo staat het op de website",
  "engage.theme.staff.moveTo": "Waar gaat de gekozen inbreng heen?",
  "engage.theme.staff.noOther": "Nergens: haal het alleen uit dit thema",
  "engage.theme.staff.regroup": "Haal de gekozen inbreng uit dit thema",
  "engage.theme.staff.change": "Verander de naam",
  "engage.theme.staff.saveChange": "Bewaar de naam",
  "engage.theme.staff.remove": "Haal dit thema weg",
  "engage.theme.staff.removeText":
    "De inbreng zelf blijft staan. Een voorstel voor dit thema dat nog niet is bevestigd, vervalt.",
  "engage.theme.staff.removeNow": "Haal het thema weg",
  "engage.theme.staff.notice.made": "Het thema is gemaakt.",
  "engage.theme.staff.notice.grouped": "De gekozen inbreng staat in het thema.",
  "engage.theme.staff.notice.regrouped": "De gekozen inbreng staat niet meer in dit thema.",
  "engage.theme.staff.notice.changed": "De naam is bewaard.",
  "engage.theme.staff.notice.removed": "Het thema is weg.",

  "engage.theme.staff.field.themeName": "Er is al een thema met deze naam. Kies een andere naam.",
  "engage.theme.staff.field.someTheme": "Kies een thema, of typ de naam van een nieuw thema.",
  "engage.theme.staff.field.oneTheme": "U koos al een thema. Maak dit veld leeg, of kies ‘Een nieuw thema’.",
  "engage.theme.staff.field.otherTheme": "Kies een ander thema dan dit.",
  "engage.theme.staff.refused.argumentHasNoTheme": "Een argument hoort bij een idee. Zet het idee in een thema.",
  "engage.theme.staff.refused.notInTheme": "Wat u koos, staat niet meer in dit thema. Kijk opnieuw.",
  "engage.theme.staff.refused.publicTheme":
    "Dit thema staat met zijn antwoord op de website. Daarom kunt u het niet weghalen.",
  "engage.theme.staff.refused.themeAnswered": "In dit thema wacht niets meer op een antwoord.",
  "engage.theme.staff.refused.otherProposal": "Iemand veranderde het voorstel. Lees het opnieuw voordat u beslist.",
};
