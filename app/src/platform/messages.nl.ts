import type { Messages } from "./define/room.ts";

export const platformMessagesNl: Messages = {
  "platform.field.required": "U hebt hier nog niets ingevuld.",
  "platform.field.choose": "Maak hier een keuze.",
  "platform.field.tooLong": "Deze tekst is te lang. Gebruik niet meer dan {max, number} tekens.",
  "platform.field.tooMany": "U hebt te veel gekozen. U mag {max, plural, one {er één kiezen} other {er # kiezen}}.",
  "platform.field.email": "Dit e-mailadres klopt niet. Een adres ziet er zo uit: naam@voorbeeld.nl.",
  "platform.field.wholeNumber": "Vul een heel getal in, bijvoorbeeld 25.",
  "platform.field.tooSmall": "Dit getal is te klein. Vul {min, number} of meer in.",
  "platform.field.fileTooBig": "Dit bestand is te groot. Kies een bestand van niet meer dan {max, number} MB.",
  "platform.field.fileSlow":
    "Uw bestand kwam te langzaam binnen, en anderen wachtten. Kies een kleiner bestand, of probeer het ergens met beter internet.",
  "platform.field.fileBusy":
    "Er komen nu heel veel bestanden tegelijk binnen. Kies uw bestand over een paar minuten nog een keer.",
  "platform.field.tooBig": "Dit getal is te groot. Vul {max, number} of minder in.",
  "platform.field.date": "Deze datum klopt niet. Kies een dag die bestaat.",

  "platform.api.badQuery.title": "Zo kunt u dit niet vragen",
  "platform.api.badQuery": "Deze waarde kan niet: {names}. Wat wel kan, staat in /api/v1/openapi.json.",
  "platform.api.notFound.title": "Dit is er niet",
  "platform.api.notFound":
    "Op dit adres staat niets, of er is niets met dit nummer. Wat er wel is, staat in /api/v1/openapi.json.",
  "platform.api.wrongMethod.title": "Dit adres kent dat niet",
  "platform.api.wrongMethod": "Dit adres kent alleen {methods}.",
  "platform.api.badBody.title": "Er klopt nog iets niet",
  "platform.api.badBody": "Wat er niet klopt, staat in errors. Wat wel kan, staat in /api/v1/openapi.json.",
  "platform.api.badValue": "Deze waarde kan niet.",
  "platform.api.unknownField": "Dit veld is er niet.",
  "platform.api.noJson.title": "Dit is geen JSON",
  "platform.api.noJson": "Stuur een object in JSON, in UTF-8.",
  "platform.api.noOnceKey.title": "De kop Idempotency-Key ontbreekt",
  "platform.api.noOnceKey":
    "Geef elke inzending een eigen Idempotency-Key mee: 8 tot 100 letters, cijfers of streepjes. Stuurt u iets nog eens met dezelfde? Dan telt het één keer.",
  "platform.api.noKey.title": "Hier is een sleutel voor nodig",
  "platform.api.noKey":
    "Stuur een sleutel van deze gemeente mee: Authorization: Bearer. Een beheerder maakt die in Brink. Een sleutel die is ingetrokken of afgelopen, werkt niet meer.",
  "platform.api.noScope.title": "Deze sleutel mag dit niet",
  "platform.api.noScope":
    "De sleutel is hier niet voor gemaakt, of niet voor deze activiteit. Een beheerder maakt in Brink een sleutel die dit wel mag.",
  "platform.api.tooLong.title": "Dit is te groot",
  "platform.api.tooLong": "Wat u stuurt, is groter dan 1 MB.",
  "platform.api.notJson.title": "Dit is geen JSON",
  "platform.api.notJson": "Stuur JSON, met de kop Content-Type: application/json.",
  "platform.api.otherBody.title": "Deze Idempotency-Key is al gebruikt",
  "platform.api.otherBody":
    "Met deze Idempotency-Key kwam eerder iets anders binnen. Geef wat nieuw is een nieuwe mee.",
  "platform.api.bug.title": "Er ging iets mis bij ons",
  "platform.api.bug": "Probeer het later opnieuw. Blijft het misgaan? Noem dan dit nummer: {requestId}.",
  "platform.refusal.title.invalid": "Er klopt nog iets niet",
  "platform.refusal.title.notSignedIn": "Log eerst in",
  "platform.refusal.title.forbidden": "Hier kunt u niet bij",
  "platform.refusal.title.notFound": "Deze pagina is er niet",
  "platform.refusal.title.refused": "Dit kan niet",
  "platform.refusal.title.tooMany": "Wacht even",
  "platform.refusal.title.tooSlow": "Dit duurde te lang",
  "platform.refusal.title.away": "Dit lukt nu niet",
  "platform.refusal.title.notKept": "Bewaren lukt nu niet",
  "platform.refusal.notSignedIn": "Voor deze pagina moet u inloggen. Daarna gaat u vanzelf verder.",
  "platform.refusal.forbidden":
    "U bent ingelogd, maar u mag dit niet zien of doen. Denkt u dat het wel zou moeten? Vraag het aan de beheerder bij uw gemeente.",
  "platform.refusal.notFound":
    "We kunnen niet vinden wat u zoekt. Misschien is het weggehaald. Of er staat een foutje in het adres.",
  "platform.refusal.otherSite":
    "Dit formulier kwam niet van onze website. Daarom doen we er niets mee. Open de pagina opnieuw en probeer het nog een keer.",
  "platform.refusal.tooLarge":
    "Wat u stuurt, is te groot. Alles samen mag 8 MB zijn. Ga terug. Maak de tekst korter of kies een kleiner bestand.",
  "platform.refusal.tooSlow":
    "Het duurde te lang. Daarom zijn wij gestopt. Er is niets veranderd. Probeer het over een minuut opnieuw.",
  "platform.refusal.away": "Er is bij ons een storing. Probeer het over een paar minuten opnieuw.",
  "platform.refusal.notKept":
    "Er is bij ons een storing. Wat u typte, bent u niet kwijt. Stuur het over een paar minuten opnieuw: het telt maar één keer.",
  "platform.refusal.tooMany":
    "U doet dit te vaak achter elkaar. Wacht {minutes, plural, one {1 minuut} other {# minuten}}. Probeer het daarna opnieuw.",
  "platform.refusal.signIn": "Inloggen",
  "platform.refusal.home": "Naar de startpagina",
  "platform.refusal.back": "Terug naar waar u was",
  "platform.refusal.typed": "Dit had u getypt",
  "platform.refusal.copy": "Er is niets verstuurd. Kopieer uw tekst voordat u verder gaat.",
  "platform.givenBack.out": "U bent niet meer ingelogd.",
  "platform.givenBack.kept": "Er is niets verstuurd, en u bent niets kwijt. Wat u invulde, wacht op deze pagina.",
  "platform.givenBack.signIn": "Log in op een nieuw tabblad",
  "platform.givenBack.after":
    "Kom daarna terug naar dit tabblad en haal uw formulier op. Alles staat er dan weer in. Er wordt nog niets verstuurd.",
  "platform.givenBack.files": "Koos u een bestand? Dat kunnen we niet bewaren. Kies het straks opnieuw.",
  "platform.givenBack.open": "Haal mijn formulier op",
  "platform.givenBack.again": "Stuur het opnieuw",
  "platform.givenBack.notice": "Dit is wat u had ingevuld. Er is nog niets verstuurd: kijk het na en verstuur het.",

  "platform.layout.skip": "Naar de inhoud",
  "platform.layout.municipality": "Gemeente",
  "platform.layout.site": "Gemeente {municipality}",
  "platform.layout.navigation": "Hoofdmenu",
  "platform.layout.workbench": "Onderdelen van de werkbank",
  "platform.layout.breadcrumb": "U bent hier",
  "platform.layout.languages": "Kies een taal",
  "platform.layout.you": "U bent ingelogd als",
  "platform.layout.signIn": "Inloggen",
  "platform.layout.signOut": "Uitloggen",
  "platform.layout.contact": "Vragen? Bel ons of kom langs",
  "platform.layout.about": "Over deze website",
  "platform.layout.aboutSite": "Wat is dit voor website?",
  "platform.layout.privacy": "Uw gegevens",
  "platform.layout.accessibility": "Toegankelijkheid",
  "platform.layout.madeWith": "Deze website is gemaakt met Brink. Brink is vrije software.",
  "platform.layout.demo": "Dit is een proef. De gemeente en de mensen zijn verzonnen. We sturen geen echte e-mail.",
  "platform.layout.demoRoles": "Kies een rol",
  "platform.layout.demoMailbox": "Bekijk de e-mails",
  "platform.layout.done": "Gelukt",
  "platform.layout.busy": "Even geduld …",
  "platform.layout.errors": "Er klopt nog iets niet",
  "platform.layout.errorTitle": "Fout: {title}",

  "platform.noTenant.title": "Hier is geen gemeente",
  "platform.noTenant.text":
    "Op dit adres staat geen website van een gemeente. Kijk of u het adres goed hebt getypt. Of zoek op de website van uw gemeente.",
  "platform.bug.title": "Er ging iets mis bij ons",
  "platform.bug.text":
    "Dat ligt niet aan u. Probeer het zo nog een keer. Gaat het weer mis? Bel de gemeente en noem dit nummer: {requestId}.",

  "platform.mailbox.title": "Postvak van de proef",
  "platform.mailbox.sign": "Let op",
  "platform.mailbox.explanation":
    "Dit is een proef. Er gaat geen e-mail de deur uit. Hier ziet u de e-mails die mensen anders zouden krijgen. De links erin werken.",
  "platform.mailbox.empty": "Er zijn nog geen e-mails",
  "platform.mailbox.emptyText":
    "Log in of doe ergens aan mee. De e-mail die daarbij hoort, verschijnt hier binnen een paar tellen.",
  "platform.mailbox.toAndWhen": "Aan {to}, {when}",
  "platform.mailbox.to": "Aan",
  "platform.mailbox.sentAt": "Verstuurd",

  "platform.gallery.title": "Alle onderdelen",
  "platform.gallery.lead": "Hier staan alle onderdelen waaruit de pagina's zijn gemaakt, in al hun vormen.",
  "platform.gallery.contents": "De onderdelen",

  "platform.messages.navigation": "Berichten",
  "platform.messages.title": "Berichten die niet aankwamen",
  "platform.messages.explanation":
    "Hier ziet u e-mails die nog niet weg zijn en taken die niet zijn gelukt. Het systeem probeert het eerst zelf een paar uur.",
  "platform.messages.allWell": "Alles is verstuurd",
  "platform.messages.allWellText": "Er wacht niets en er is niets misgegaan.",
  "platform.messages.failedMail":
    "{count, plural, one {Eén e-mail is niet verstuurd} other {# e-mails zijn niet verstuurd}}",
  "platform.messages.failedMailText":
    "We proberen het niet meer. Klopt een adres niet? Zoek dan een andere manier om die persoon te bereiken. Een melding die met 4 begint of met een E, komt meestal door een storing. Een melding die met 5 begint, betekent dat de mailserver van de ontvanger weigert. Een week na de laatste poging wissen we de tekst. Is een link in de e-mail eerder verlopen? Dan wissen we de tekst binnen een uur.",
  "platform.messages.waitingMail": "{count, plural, one {Eén e-mail wacht nog} other {# e-mails wachten nog}}",
  "platform.messages.waitingMailText": "We proberen het vanzelf opnieuw.",
  "platform.messages.deadJobs": "{count, plural, one {Eén taak is niet gelukt} other {# taken zijn niet gelukt}}",
  "platform.messages.deadJobsText":
    "We proberen het niet meer. Is het probleem opgelost? Probeer het dan opnieuw. Lukt het weer niet? Geef de naam van de taak en de melding door aan de technisch beheerder.",
  "platform.messages.subject": "Onderwerp",
  "platform.messages.to": "Aan",
  "platform.messages.since": "Sinds",
  "platform.messages.diedAt": "Mislukt op",
  "platform.messages.job": "Taak",
  "platform.messages.attempts": "Aantal keer geprobeerd",
  "platform.messages.error": "Laatste melding",
  "platform.messages.noError": "Geen",
  "platform.messages.action": "Wat u kunt doen",
  "platform.messages.retry": "Probeer opnieuw",
  "platform.messages.retryAbout": "Probeer opnieuw: {about}",
  "platform.messages.retryAllMail": "Probeer al deze e-mails opnieuw",
  "platform.messages.erased": "De tekst is gewist op {when}. Versturen kan niet meer.",
  "platform.messages.retried": "We proberen het opnieuw. Kijk over een paar minuten of het gelukt is.",
  "platform.staff.otherLanguages": "Ook in andere talen: {filled} van {all} ingevuld",
};
