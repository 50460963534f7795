import type { Messages } from "../../../platform/define/room.ts";

export const mineNl: Messages = {
  "engage.mine.title": "Mijn inbreng",
  "engage.mine.lead": "Dit hebt u met dit apparaat naar ons gestuurd.",
  "engage.mine.leadPerson": "Dit hebt u naar ons gestuurd terwijl u was ingelogd.",
  "engage.mine.none": "Hier staat nog niets van u",
  "engage.mine.noneText": "Doet u ergens aan mee? Dan staat hier wat u stuurde, en wat wij ermee doen.",
  "engage.mine.linkedElsewhere":
    "Hebt u net een ander apparaat aan uw e-mailadres gekoppeld? Koppel dan ook dit apparaat. Vul hieronder hetzelfde e-mailadres in.",
  "engage.mine.takePart": "Kijk waar u kunt meedoen",
  "engage.mine.sent": "Wat u stuurde",
  "engage.mine.asked": "Wat u vroeg",
  "engage.mine.supported": "Wat u steunt",
  "engage.mine.argument": "Uw reden voor of tegen, bij: {title}",
  "engage.mine.argument.for": "U bent voor: {title}",
  "engage.mine.argument.against": "U bent tegen: {title}",
  "engage.mine.rejected": "Dit staat niet op de website. Open het om te lezen waarom.",
  "engage.mine.missing": "Mist u iets?",
  "engage.mine.missingText":
    "Hier staat niet wat u op papier of aan de telefoon zei, en niet wat u met een ander apparaat stuurde. Dat vindt u met de eigen link uit onze e-mail of van de bevestiging. Kunt u die niet vinden? Bel of mail ons. Ons nummer staat onderaan deze pagina.",
  "engage.mine.forget": "Is dit niet uw eigen apparaat?",
  "engage.mine.forgetText":
    "Wie dit apparaat na u gebruikt, kan hier lezen wat u stuurde. Dat kunt u voorkomen. Wat u stuurde, blijft bij ons. U vindt het daarna alleen nog met de eigen link uit onze e-mail of van de bevestiging.",
  "engage.mine.forgetTextAccount":
    "Wie dit apparaat na u gebruikt, kan hier lezen wat u stuurde. Dat kunt u voorkomen. Uw account blijft. Wilt u op dit apparaat later weer zien wat u stuurde? Koppel het dan opnieuw.",
  "engage.mine.forgetNow": "Vergeet mij op dit apparaat",
  "engage.mine.forgotten": "Dit apparaat weet niet meer wat u stuurde.",
  "engage.mine.missingAccount":
    "Hier staat niet wat u op papier of aan de telefoon zei, en niet wat u stuurde met een apparaat dat u nog niet hebt gekoppeld. Vraag op dat apparaat op deze pagina om een link naar hetzelfde e-mailadres.",
  "engage.mine.kept": "Wat wij van u bewaren",
  "engage.mine.keptText":
    "In dit bestand staat wat wij met dit apparaat of dit account van u bewaren. Ook wat niet op de website staat. Foto’s staan er niet in. Die ziet u bij uw inbreng.",
  "engage.mine.keptFile": "Haal mijn gegevens op (een bestand voor een computer, JSON)",
  "engage.account.lead": "Dit hebt u naar ons gestuurd, op al uw apparaten. Uw account is {email}.",
  "engage.account.yours": "Uw account is {email}.",
  "engage.account.ask": "Wilt u dit op al uw apparaten zien?",
  "engage.account.askText":
    "Koppel uw e-mailadres. Dan vindt u wat u stuurde ook op uw andere telefoon of computer, en bent u het niet kwijt als dit apparaat kapotgaat.",
  "engage.account.email": "Uw e-mailadres",
  "engage.account.emailHelp": "U krijgt een link. We gebruiken uw adres hier alleen voor.",
  "engage.account.askNow": "Stuur mij een link",
  "engage.account.asked":
    "Kijk in uw e-mail. U krijgt een link waarmee u uw adres bevestigt. Open de link op dit apparaat. De link werkt een uur. Niets gekregen? Kijk bij de ongewenste e-mail, en kijk of u uw adres goed had getypt.",
  "engage.account.confirmTitle": "Koppel dit apparaat",
  "engage.account.confirmLead": "Dit apparaat hoort dan bij {email}. Wat u hiermee stuurde, komt in uw account.",
  "engage.account.confirmLeadElsewhere":
    "Dit apparaat hoort dan bij {email}. Vroeg u op een ander apparaat om deze link? Dan komt wat u daar stuurde in uw account. Op dat andere apparaat ziet u het pas weer als u het ook koppelt.",
  "engage.account.bring": "Neem ook mee wat met dit apparaat is gestuurd ({count, number})",
  "engage.account.bringHelp":
    "Kruis dit alleen aan als u dat zelf stuurde. Kruist u het niet aan? Dan staat het hierna niet meer op dit apparaat.",
  "engage.account.confirm": "Ja, koppel dit apparaat",
  "engage.account.confirmNot":
    "Is dit niet uw e-mailadres, of vroeg u hier niet om? Doe dan niets en sluit deze pagina.",
  "engage.account.confirmed": "Gelukt. Dit apparaat hoort nu bij uw e-mailadres.",
  "engage.account.gone": "Deze link werkt niet meer. Hij is al gebruikt, of ouder dan een uur.",
  "engage.account.again": "Vraag een nieuwe link",
  "engage.account.leave": "Stop met dit account",
  "engage.account.leaveText":
    "We gooien het e-mailadres van uw account weg. Uw andere apparaten zien daarna niets meer van u. Ook een apparaat dat u kwijt bent, kan er dan niet meer bij. Liet u uw adres ook achter voor ons antwoord of voor nieuws? Dat stopt hiermee niet.",
  "engage.account.leaveSent": "Wat doen we met wat u stuurde?",
  "engage.account.leaveSent.keep": "Laat het staan. Ik vind het dan alleen nog op dit apparaat of met mijn eigen link.",
  "engage.account.leaveSent.withdraw":
    "Trek alles in. Ik kan dat niet terugdraaien. Mijn vragen en mijn steun blijven.",
  "engage.account.leaveNow": "Ja, stop met dit account",
  "engage.account.left": "U hebt geen account meer. Het e-mailadres van uw account is weg.",
  "engage.mail.account.subject": "Bevestig uw e-mailadres",
  "engage.mail.account.text":
    "Goedendag,\n\nIemand vulde dit e-mailadres in op onze website. Dat is om mee te doen, of om op elk apparaat te zien wat u naar ons stuurde.\n\nWas u dat? Open deze pagina dan op het apparaat waarmee u verder wilt, en druk op de knop:\n{link}\n\nDe link werkt {minutes} minuten, en maar één keer.\n\nWas u het niet? Dan hoeft u niets te doen. Er verandert dan niets.\n\nMet vriendelijke groet,\nGemeente {municipality}\n{phone}",
};
