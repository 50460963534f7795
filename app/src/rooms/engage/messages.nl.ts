import type { Messages } from "../../platform/define/room.ts";
import { webhooksNl } from "./messages/webhooks.nl.ts";
import { byKeyNl } from "./messages/by-key.nl.ts";
import { filesStaffNl } from "./messages/files.nl.ts";
import { pushNl } from "./messages/push.nl.ts";
import { questionsNl } from "./messages/questions.nl.ts";
import { questionAdditionsNl } from "./messages/question-additions.nl.ts";
import { paperNl } from "./messages/paper.nl.ts";
import { personalDataNl } from "./messages/personal-data.nl.ts";
import { codesNl } from "./messages/codes.nl.ts";
import { followingNl } from "./messages/following.nl.ts";
import { newslettersNl } from "./messages/newsletters.nl.ts";
import { sendingNl } from "./messages/sending.nl.ts";
import { pdfUploadsNl } from "./messages/pdf-uploads.nl.ts";
import { photosNl } from "./messages/photos.nl.ts";
import { takenPhotosNl } from "./messages/taken-photos.nl.ts";
import { layersNl } from "./messages/layers.nl.ts";
import { placeNl } from "./messages/place.nl.ts";
import { shapeNl } from "./messages/shape.nl.ts";
import { oneNl } from "./messages/one.nl.ts";
import { previewNl } from "./messages/preview.nl.ts";
import { searchNl } from "./messages/search.nl.ts";
import { argumentsNl } from "./messages/arguments.nl.ts";
import { mineNl } from "./messages/mine.nl.ts";
import { streetNl } from "./messages/street.nl.ts";
import { schoolNl } from "./messages/school.nl.ts";
import { signInNl } from "./messages/sign-in.nl.ts";
import { turnsNl } from "./messages/turns.nl.ts";
import { supportNl } from "./messages/support.nl.ts";
import { removalNl } from "./messages/removal.nl.ts";
import { decisionNl } from "./messages/decision.nl.ts";
import { suggestedNl } from "./messages/suggested.nl.ts";
import { ownReasonsNl } from "./messages/own-reasons.nl.ts";
import { proposalsNl } from "./messages/proposals.nl.ts";
import { themesNl } from "./messages/themes.nl.ts";
import { reportsNl } from "./messages/reports.nl.ts";
import { burstsNl } from "./messages/bursts.nl.ts";
import { suspicionNl } from "./messages/suspicion.nl.ts";
import { importsNl } from "./messages/imports.nl.ts";
import { staffNl } from "./messages/staff.nl.ts";

/** The residents' side; the staff's side stands beside it. */
export const nl: Messages = {
  ...staffNl,
  ...themesNl,
  ...proposalsNl,
  ...ownReasonsNl,
  ...suggestedNl,
  ...decisionNl,
  ...paperNl,
  ...filesStaffNl,
  ...questionsNl,
  ...questionAdditionsNl,
  ...personalDataNl,
  ...codesNl,
  ...followingNl,
  ...pushNl,
  ...newslettersNl,
  ...sendingNl,
  ...oneNl,
  ...placeNl,
  ...shapeNl,
  ...layersNl,
  ...pdfUploadsNl,
  ...photosNl,
  ...takenPhotosNl,
  ...previewNl,
  ...searchNl,
  ...supportNl,
  ...mineNl,
  ...byKeyNl,
  ...turnsNl,
  ...signInNl,
  ...schoolNl,
  ...streetNl,
  ...webhooksNl,
  ...argumentsNl,
  ...removalNl,
  ...suspicionNl,
  ...importsNl,
  ...burstsNl,
  ...reportsNl,
  "engage.optional": "(hoeft niet)",
  "engage.backToTrajectory": "Terug naar de uitleg",
  "engage.sign.info": "Goed om te weten",
  "engage.sign.ok": "Gelukt",
  "engage.sign.warning": "Let op",

  "engage.steps.label": "Hoe ver u bent",
  "engage.steps.summary": "Stap {current, number} van {total, number}",
  "engage.steps.questions": "{many, plural, one {Uw inbreng} other {Uw antwoorden ({at, number})}}",
  "engage.steps.who": "Wie bent u?",
  "engage.steps.check": "Kijk het na en verstuur",
  "engage.steps.done": "klaar",

  "engage.form.next": "Ga verder",
  "engage.form.savedHere": "Wat u typt, blijft in dit venster bewaard.",
  "engage.form.until": "U kunt meedoen tot en met {date}.",
  "engage.form.untilMoment": "U kunt meedoen tot {when}.",
  "engage.form.again": "Begin opnieuw",

  "engage.who.as": "Voor wie vult u dit in?",
  "engage.who.person": "Voor mezelf",
  "engage.who.organisation": "Voor een organisatie of bedrijf",
  "engage.who.organisationName": "Naam van de organisatie",
  "engage.who.organisationHelp":
    "Alleen als u dit voor een organisatie invult. We laten deze naam zien bij wat u stuurt.",
  "engage.who.email": "Uw e-mailadres",
  "engage.who.emailHelp":
    "Wilt u horen wat we ermee doen? Vul dan uw e-mailadres in. U krijgt een bevestiging en later ons antwoord. Daarna mailen wij u ook als een plan klaar is, of later wordt. Daarmee kunt u altijd stoppen. We laten uw adres aan niemand zien. U kunt het altijd weghalen.",
  "engage.who.emailShort": "E-mailadres",
  "engage.who.noEmail": "Geen e-mailadres",
  "engage.who.questionnaire": "U mag mij ook een korte vragenlijst sturen over hoe het meedoen ging.",
  "engage.who.questionnaireShort": "Korte vragenlijst achteraf",
  "engage.who.questionnaire.yes": "Ja, die mag u sturen",
  "engage.who.questionnaire.no": "Nee",
  "engage.who.questionnaireHelp":
    "U krijgt hem de ochtend nadat wij het meedoen sluiten. En nog een keer drie maanden na ons antwoord.",

  "engage.sent.title": "Titel",
  "engage.sent.body": "Tekst",

  "engage.check.lead": "Klopt alles? Verstuur het dan met de knop onderaan.",
  "engage.check.yours": "Dit stuurt u",
  "engage.check.changeYours": "Pas aan wat u stuurt",
  "engage.check.you": "Dit bent u",
  "engage.check.changeYou": "Pas aan wie u bent",
  "engage.check.readFirst": "We lezen uw tekst eerst. Daarna kan iedereen hem lezen. Uw naam staat er niet bij.",
  "engage.check.atOnce": "Iedereen kan uw tekst meteen lezen. Uw naam staat er niet bij.",
  "engage.check.counted": "We tellen uw antwoorden mee. Niemand ziet wie wat antwoordde.",
  "engage.check.countedKnown":
    "We tellen uw antwoorden mee. Liet u uw gegevens achter? Dan kan het team zien wat u antwoordde. Andere mensen zien dat niet.",
  "engage.check.send": "Verstuur",
  "engage.check.privacy": "Hoe gaan we om met uw gegevens?",

  "engage.closed.typed": "Dit had u getypt",
  "engage.closed.copy": "Er is niets verstuurd. U kunt de tekst kopiëren en mailen naar",

  "engage.refused.closed": "U kunt niet meer meedoen. Dat kon tot en met {on, date, long}.",
  "engage.refused.notYet": "U kunt nog niet meedoen. Dat kan vanaf {on, date, long}.",
  "engage.refused.notReady": "Hier staan nog geen vragen. Kijk later nog eens.",
  "engage.refused.notOpen": "U kunt hier nu niet meedoen.",
  "engage.refused.draftGone":
    "Dit formulier is al verstuurd, of u begon er meer dan een week geleden aan. We bewaren een formulier dat niet af is een week.",
  "engage.refused.withdrawn": "Deze inbreng is ingetrokken. Er kan niets meer aan veranderen.",
  "engage.field.organisation": "Vul de naam van de organisatie in.",
  "engage.field.emailForQuestionnaire": "Vul een e-mailadres in. Of haal het vinkje bij de vragenlijst weg.",

  "engage.receipt.title": "Bedankt, we hebben het ontvangen",
  "engage.receipt.arrived": "Uw inbreng is binnen.",
  "engage.receipt.arrivedMailed": "Uw inbreng is binnen. We sturen u ook een e-mail.",
  "engage.receipt.number": "Uw nummer",
  "engage.receipt.date": "Ontvangen op",
  "engage.receipt.link": "Uw eigen link",
  "engage.receipt.keep":
    "Bewaar deze link, of druk deze pagina af. Met de link kunt u uw inbreng bekijken, veranderen of intrekken. Geef de link aan niemand anders.",
  "engage.receipt.next": "Hoe gaat het verder?",
  "engage.receipt.readFirst": "We lezen uw tekst. Meestal staat hij binnen een paar werkdagen op de website.",
  "engage.receipt.shownNow": "Uw tekst staat op de website.",
  "engage.receipt.counted": "We tellen uw antwoorden bij die van de anderen.",
  "engage.receipt.hearBack": "Op de website leest u later wat we ermee deden, en waarom.",
  "engage.receipt.hearBackOn": "Uiterlijk {date} leest u op de website wat we ermee deden, en waarom.",

  "engage.own.title": "Uw inbreng",
  "engage.own.standing.waiting": "We lezen uw tekst nog. Andere mensen zien hem nog niet.",
  "engage.own.standing.published": "Uw tekst staat op de website.",
  "engage.own.standing.counted": "Uw antwoorden tellen mee.",
  "engage.own.rejected": "We laten uw tekst niet zien",
  "engage.own.rejectedNext":
    "U kunt uw tekst hieronder veranderen, zolang u nog kunt meedoen. Dan kijken we er opnieuw naar.",
  "engage.own.answer": "Dit deden we met uw inbreng",
  "engage.own.can": "Wat u kunt doen",
  "engage.own.change": "Verander wat u stuurde",
  "engage.own.saveChange": "Bewaar de verandering",
  "engage.own.changed": "We hebben uw verandering bewaard.",
  "engage.own.changeClosed": "Veranderen kan niet meer, want meedoen is voorbij.",
  "engage.own.contactLeave": "Laat een e-mailadres achter",
  "engage.own.contactChange": "Verander uw e-mailadres, of haal het weg",
  "engage.own.contactAnswer": "We sturen ons antwoord naar {email}.",
  "engage.own.contactNow": "We sturen ons antwoord en nieuws over wat we doen naar {email}.",
  "engage.own.saveContact": "Bewaar het e-mailadres",
  "engage.own.contactSaved": "We hebben uw e-mailadres bewaard.",
  "engage.own.removeContact": "Haal mijn e-mailadres weg",
  "engage.own.contactRemoved": "Uw e-mailadres is weg.",
  "engage.own.withdraw": "Trek uw inbreng in",
  "engage.own.withdrawText":
    "Uw tekst, uw foto’s en uw antwoorden verdwijnen meteen van de website en uit onze administratie. U kunt dit niet terugdraaien.",
  "engage.own.withdrawTextClosed":
    "Uw tekst en uw foto’s verdwijnen meteen van de website en uit onze administratie. De getelde uitkomsten zijn al bekend en blijven staan, zonder dat iemand weet wat u antwoordde. U kunt dit niet terugdraaien.",
  "engage.own.withdrawNow": "Ja, trek mijn inbreng in",
  "engage.own.withdrawnNow": "Uw inbreng is ingetrokken.",
  "engage.own.withdrawn": "U trok deze inbreng in op {date}. Uw tekst, uw foto’s en uw e-mailadres zijn weg.",

  "engage.rejection.personal_data": "Er staan gegevens van mensen in, zoals een naam, een adres of een telefoonnummer.",
  "engage.rejection.insulting": "Er staan woorden in die anderen beledigen.",
  "engage.rejection.discriminating": "De tekst zet een groep mensen weg om wie ze zijn.",
  "engage.rejection.advertising": "De tekst is reclame.",
  "engage.rejection.unlawful": "De tekst mag volgens de wet niet op onze website staan.",
  "engage.rejection.elsewhere": "De tekst gaat over iets anders. We zorgen dat de juiste mensen hem lezen.",
  "engage.rejection.other": "De tekst past niet bij de huisregels.",

  "engage.list.all": "Wat mensen inbrengen",
  "engage.list.results": "Uitkomsten",
  "engage.list.titleOf": "Wat mensen inbrengen: {title}",
  "engage.list.resultsOf": "Uitkomsten: {title}",
  "engage.list.resultsLater": "De uitkomsten komen later",
  "engage.list.resultsLaterText": "We laten ze zien als niemand meer kan meedoen. Zo kiest iedereen zelf.",
  "engage.list.resultsLaterDay":
    "U kunt meedoen tot en met {date}. Daarna laten we de uitkomsten zien. Zo kiest iedereen zelf.",
  "engage.list.count":
    "{count, plural, =0 {Er staat nog niets op deze pagina.} one {Hier leest u één bijdrage.} other {Hier leest u # bijdragen.}}",
  "engage.list.unread":
    "{count, plural, one {Eén bijdrage staat hier nog niet: die lezen wij eerst.} other {# bijdragen staan hier nog niet: die lezen wij eerst.}}",
  "engage.list.none": "Hier staat nog niets",
  "engage.list.noneOpen": "Wilt u de eerste zijn? Doe mee met de knop hierboven.",
  "engage.list.noneClosed": "Er is niets ingebracht dat we hier laten zien.",

  "engage.card.meta": "{date}, nummer {receipt}",
  "engage.card.organisation": "Namens {organisation}",
  "engage.route.online": "Via de website",
  "engage.route.paper": "Op papier",
  "engage.route.spoken": "In een gesprek",
  "engage.route.street": "Straatinterview",
  "engage.route.phone": "Per telefoon",
  "engage.route.api": "Via een ander systeem",
  "engage.route.import": "Overgenomen van een ander platform",
  "engage.translation.ours": "Onze vertaling: {language}",

  "engage.outcome.adopted": "Nemen we over",
  "engage.outcome.partly": "Nemen we voor een deel over",
  "engage.outcome.already_planned": "Stond al in het plan",
  "engage.outcome.forwarded": "Doorgestuurd",
  "engage.outcome.deferred": "Later",
  "engage.outcome.rejected": "Nemen we niet over",
  "engage.outcome.out_of_scope": "Gaat hier niet over",
  "engage.answer.forwardedTo": "Doorgestuurd naar {place}.",
  "engage.answer.decidedBy": "Besloten door {name}, {function}, op {date}.",

  "engage.answers.title": "Wat deden we met uw inbreng?",
  "engage.answers.titleOf": "Wat deden we met uw inbreng? {title}",
  "engage.answers.nothing": "Er is nog niets ingebracht",
  "engage.answers.nothingText": "Zodra mensen meedoen, leest u hier wat we ermee doen.",
  "engage.answers.received": "bijdragen ontvangen",
  "engage.answers.answered": "bijdragen beantwoord",
  "engage.answers.unanswered": "wachten nog op antwoord",
  "engage.answers.withdrawn":
    "{count, plural, one {Eén bijdrage is ingetrokken.} other {# bijdragen zijn ingetrokken.}}",
  "engage.answers.rejected":
    "{count, plural, one {Eén tekst laten we niet zien, omdat hij tegen de huisregels is.} other {# teksten laten we niet zien, omdat ze tegen de huisregels zijn.}}",
  "engage.answers.noneYet": "We hebben nog niets beantwoord. Ons antwoord staat hier uiterlijk {date}.",
  "engage.answers.someYet": "We zijn bezig met de antwoorden. Alles staat hier uiterlijk {date}.",
  "engage.answers.late":
    "We zijn te laat. We beloofden dat alle antwoorden hier op {date} zouden staan. Dat is niet gelukt.",
  "engage.answers.filter": "Kies wat u wilt zien",
  "engage.answers.all": "Alles",
  "engage.answers.waiting": "Wacht nog",
  "engage.answers.waitingOne": "Dit wacht nog op een antwoord.",
  "engage.answers.noneHere": "Hier is nog niets",
  "engage.answers.counted": "Bijdragen die we tellen en niet laten zien",
  "engage.answers.activity": "Waar het bij hoort",
  "engage.answers.many": "Aantal",
  "engage.answers.done": "Wat we ermee deden",
  "engage.answers.decided": "Wie besloot dat",

  "engage.pager.label": "Meer bladzijden",
  "engage.pager.page": "Bladzijde {page, number}",
  "engage.pager.previous": "Vorige",
  "engage.pager.next": "Volgende",

  "engage.section.title": "Wat er al is ingebracht",
  "engage.section.answered": "Van de {total, number} bijdragen zijn er {answered, number} beantwoord.",
  "engage.section.organisations":
    "{count, plural, one {Eén daarvan is van een organisatie.} other {# daarvan zijn van organisaties.}}",

  "engage.mail.received.subject": "We hebben uw inbreng ontvangen ({receipt})",
  "engage.mail.received.text":
    "Beste inwoner,\n\nBedankt dat u meedoet met “{trajectory}”.\nUw nummer is {receipt}.\n\nMet uw eigen link kunt u uw inbreng bekijken, veranderen of intrekken. U kunt er ook uw e-mailadres weghalen. Geef de link aan niemand anders.\n{link}\n\nWe sturen u een e-mail als we weten wat we ermee doen.\nHebt u niet meegedaan? Dan gebruikte iemand uw adres. Met de link haalt u het weg.\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
  "engage.mail.answered.subject": "Dit deden we met uw inbreng ({receipt})",
  "engage.mail.answered.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. Uw nummer is {receipt}.\n\nWat we ermee doen: {outcome}\n\n{reason}\n\nDit besloot {decider}.\n\nAlle antwoorden leest u hier:\n{link}\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
  "engage.mail.rejected.subject": "We laten uw tekst niet zien ({receipt})",
  "engage.mail.rejected.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. Uw nummer is {receipt}.\n\nWe laten uw tekst niet zien op de website. Dit is waarom:\n{reason}\n\nMet de link in onze eerste e-mail kunt u uw tekst veranderen, zolang u nog kunt meedoen. Dan kijken we er opnieuw naar. Bent u het er niet mee eens? Bel dan {phone}.\n\nMeer over dit onderwerp:\n{link}\n\nGemeente {municipality}",
};
