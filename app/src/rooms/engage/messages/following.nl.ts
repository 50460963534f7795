import type { Messages } from "../../../platform/define/room.ts";

export const followingNl: Messages = {
  "engage.follow.short": "Blijf op de hoogte",
  "engage.follow.titleOf": "Blijf op de hoogte: {title}",
  "engage.follow.titleAll": "Blijf op de hoogte van meedoen in {municipality}",
  "engage.follow.invite":
    "Wilt u weten hoe het verdergaat? Wij sturen u een mail als er nieuws is. Een account is niet nodig.",
  "engage.follow.start": "Stuur mij nieuws",
  "engage.follow.lead":
    "Wij sturen u een mail als er nieuws is: als u mee kunt doen, als wij antwoord geven en als er een besluit is. Is er geen nieuws, dan krijgt u geen mail.",
  "engage.follow.leadAll":
    "Wij sturen u een mail als er iets nieuws is om over mee te doen, en als er nieuws is over wat al loopt. Is er geen nieuws, dan krijgt u geen mail.",
  "engage.follow.email": "Uw e-mailadres",
  "engage.follow.emailHelp":
    "Wij gebruiken het alleen voor dit nieuws. U kunt op elk moment stoppen. Dan gooien wij uw adres weg.",
  "engage.follow.howOften": "Hoe vaak wilt u hooguit een mail?",
  "engage.follow.leadTheme":
    "Wij sturen u een mail als er een nieuw antwoord is over “{name}”. Is er geen nieuws, dan krijgt u geen mail.",
  "engage.follow.theme.link": "Stuur mij nieuws hierover",
  "engage.follow.orTrajectory": "Liever nieuws over het hele onderwerp?",
  "engage.follow.near.link": "Liever nieuws over uw buurt?",
  "engage.follow.near.title": "Nieuws over uw buurt",
  "engage.follow.near.lead":
    "Wij sturen u een mail als iemand iets voorstelt in de buurt van een plek, als wij daar antwoord op geven, en als er een nieuw onderwerp begint. Is er geen nieuws, dan krijgt u geen mail.",
  "engage.follow.near.place": "Welke plek?",
  "engage.follow.near.placeHelp":
    "Een straat met huisnummer en plaats, of coördinaten. Wij bewaren niet uw adres, alleen in welk vak van 500 bij 500 meter het ligt.",
  "engage.follow.near.howFar": "Hoe ver eromheen?",
  "engage.follow.near.metres":
    "{metres, plural, =500 {Ongeveer 500 meter} =1000 {Ongeveer 1 kilometer} other {Ongeveer 2 kilometer}}",
  "engage.follow.near.named":
    "wat er gebeurt binnen ongeveer {metres, plural, =500 {500 meter} =1000 {1 kilometer} other {2 kilometer}} van het punt {point}",
  "engage.follow.near.away": "Wij kunnen nu geen adressen opzoeken. Probeer het later nog eens.",
  "engage.follow.near.none": "Wij kennen dit adres niet. Kijk of het goed staat en typ ook de plaats.",
  "engage.follow.near.several": "Er zijn meer plekken met deze naam. Welke bedoelt u? Typ die over: {places}",
  "engage.follow.letters": "Soms schrijven wij ook een nieuwsbrief. Die komt extra, ook als u al mail kreeg.",
  "engage.follow.choose.daily": "Eén keer per dag",
  "engage.follow.choose.weekly": "Eén keer per week, op maandag",
  "engage.follow.pace.daily": "hooguit één keer per dag",
  "engage.follow.pace.weekly": "hooguit één keer per week",
  "engage.follow.ask": "Ga verder",
  "engage.follow.orAll": "Liever nieuws over alles in {municipality}?",
  "engage.follow.askedTitle": "Kijk in uw mail",
  "engage.follow.askedText":
    "Wij hebben u een mail gestuurd. Open de mail, volg de link en druk daar op de knop. Pas daarna krijgt u nieuws van ons. De link werkt {days} dagen.",
  "engage.follow.askedNothing": "Krijgt u niets? Kijk bij ongewenste mail, of kijk of u het adres goed had getypt.",
  "engage.follow.mailbox": "Bekijk de e-mails van deze proef",
  "engage.follow.toAll": "Naar alle onderwerpen",
  "engage.follow.everything": "alles waarover u in uw gemeente kunt meedoen",
  "engage.follow.named": "“{title}”",
  "engage.follow.allOf": "Alles in {municipality}",

  "engage.follow.confirmTitle": "Klopt dit?",
  "engage.follow.confirmLead": "U wilt nieuws over {subject}. Wij sturen het naar {email}, {pace}.",
  "engage.follow.confirmLetters": "Soms krijgt u ook een nieuwsbrief.",
  "engage.follow.confirm": "Ja, stuur mij nieuws",
  "engage.follow.confirmNot": "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Wij gooien uw adres dan weg.",
  "engage.follow.confirmGone":
    "Deze link werkt niet meer. Misschien hebt u hem al gebruikt: dan krijgt u vanzelf nieuws. Of de link is te oud. Vul dan uw adres nog een keer in.",
  "engage.follow.again": "Vul uw adres in",
  "engage.follow.confirmed": "Gelukt. Wij sturen u een mail als er nieuws is.",

  "engage.follow.yours": "Wat u volgt",
  "engage.follow.yoursLead": "U krijgt nieuws op {email}, {pace}.",
  "engage.follow.stop": "Stop hiermee",
  "engage.follow.stopNamed": "Stop hiermee: {name}",
  "engage.follow.stoppedOne": "U krijgt hierover geen mail meer.",
  "engage.follow.otherPace": "Vaker of minder vaak",
  "engage.follow.savePace": "Bewaar",
  "engage.follow.paceChanged": "Bewaard.",
  "engage.follow.stopAllTitle": "Helemaal stoppen",
  "engage.follow.stopAllText": "U krijgt dan geen nieuws meer. Wij gooien uw adres meteen weg.",
  "engage.follow.stopAll": "Stop met alles",
  "engage.follow.stoppedTitle": "U krijgt geen nieuws meer",
  "engage.follow.stoppedText":
    "Wij hebben uw adres weggegooid. Wilt u later toch weer nieuws? Dan kunt u zich opnieuw opgeven.",

  "engage.mail.follow.subject": "Klopt dit? Nieuws over {subject}",
  "engage.mail.follow.text":
    "Goedendag,\n\nIemand vulde dit e-mailadres in voor nieuws over {subject}, {pace}.{letters}\n\nWas u dat? Open dan deze pagina en klik op de knop:\n{link}\n\nDe link werkt {days} dagen.\n\nWas u het niet? Dan hoeft u niets te doen. U krijgt dan geen nieuws en wij gooien uw adres weg.\n\nMet vriendelijke groet,\nGemeente {municipality}\n{phone}",
  "engage.mail.followsAlready.subject": "U volgt dit al",
  "engage.mail.followsAlready.text":
    "Goedendag,\n\nIemand vulde dit e-mailadres in om nieuws te krijgen. Dat nieuws krijgt u al.\n\nWat u volgt en hoe vaak u mail krijgt, staat hier. U kunt het daar ook veranderen of stoppen:\n{link}\n\nBewaar deze link. Hij is alleen voor u.\n\nMet vriendelijke groet,\nGemeente {municipality}\n{phone}",

  "engage.news.opened": "Dit traject is begonnen.",
  "engage.news.take_part": "U kunt nu meedoen: {name}",
  "engage.news.phase": "Er begint een nieuwe stap: {name}",
  "engage.news.closed": "Meedoen kan niet meer. Wij werken nu aan het antwoord.",
  "engage.news.answers":
    "{many, plural, one {Er is een nieuw antwoord op wat mensen stuurden.} other {Er zijn # nieuwe antwoorden op wat mensen stuurden.}}",
  "engage.news.near_published":
    "{many, plural, one {Er is een nieuw idee} other {Er zijn # nieuwe ideeën}} in uw buurt.",
  "engage.news.near_answers":
    "{many, plural, one {Er is een nieuw antwoord} other {Er zijn # nieuwe antwoorden}} in uw buurt.",
  "engage.news.theme_answers":
    "{many, plural, one {Er is een nieuw antwoord} other {Er zijn # nieuwe antwoorden}} over “{name}”.",
  "engage.news.answered": "Op alles is nu een antwoord.",
  "engage.news.decided": "Er is een besluit.",
  "engage.news.moved": "Wij hebben een datum veranderd.",
  "engage.news.outcome": "Lees hoe het ging: {name}",
  "engage.news.activity": "een activiteit",
  "engage.news.report": "Het verslag is klaar.",
  "engage.news.evaluated": "Dit traject is klaar. Wij keken terug op het meedoen.",
  "engage.news.not_now": "Hierover kunt u nu niet meedoen. Lees waarom.",
  "engage.feed.title": "Nieuws over {title}",
  "engage.feed.titleAll": "Nieuws over meedoen in {municipality}",
  "engage.feed.link": "Nieuws als RSS-feed: voor een nieuwslezer",

  "engage.mail.digest.subject": "Nieuws over {many, plural, one {{title}} other {# trajecten in {municipality}}}",
  "engage.mail.digest.text":
    "Goedendag,\n\nDit is er nieuw in wat u volgt.\n\n{news}\n\nU krijgt deze mail omdat u zich daarvoor hebt opgegeven, {pace}. Wilt u iets veranderen of stoppen? Dat kan hier:\n{link}\n\nMet vriendelijke groet,\nGemeente {municipality}\n{phone}",

  "engage.sent.staff.title": "Volgers en nieuws",
  "engage.sent.staff.lead":
    "{total, plural, =0 {Niemand volgt nog iets.} one {Eén persoon volgt nieuws.} other {# mensen volgen nieuws.}} Wie iets volgt, krijgt een mail als er nieuws is, om half acht in de ochtend. Wie het zijn, ziet u hier niet.",
  "engage.sent.staff.followed": "Wat mensen volgen",
  "engage.sent.staff.subject": "Onderwerp",
  "engage.sent.staff.followers": "Volgers",
  "engage.sent.staff.all": "Alles",
  "engage.sent.staff.near": "In de buurt van een plek",
  "engage.sent.staff.sent": "Wat er verstuurd is",
  "engage.sent.staff.none": "Er is nog niets verstuurd",
  "engage.sent.staff.noneText": "De eerste mail gaat de ochtend nadat er nieuws is.",
  "engage.sent.staff.day": "Dag",
  "engage.sent.staff.pace": "Voor wie",
  "engage.sent.staff.pace.daily": "elke dag",
  "engage.sent.staff.pace.weekly": "elke week",
  "engage.sent.staff.mails": "Mails",
  "engage.sent.staff.what": "Nieuws over",
  "engage.sent.staff.stopped": "Gestopt",
  "engage.sent.staff.stoppedText":
    "“Gestopt”: volgers die Brink heeft weggehaald. Hun mailserver zei twee keer achter elkaar, op verschillende dagen, dat het adres niet bestaat.",
  "engage.sent.staff.refusedTitle": "Veel mails kwamen niet aan",
  "engage.sent.staff.refusedMany": "{day}: {refused, number} van de {mails, number} mails kwamen niet aan.",
  "engage.sent.staff.refusedAsk":
    "Dat zijn er zo veel dat het waarschijnlijk niet aan de adressen ligt. Brink haalt daarom niemand weg. Vraag wie de mail van Brink regelt om ernaar te kijken.",
  "engage.sent.staff.erase": "Een adres weghalen",
  "engage.sent.staff.eraseText":
    "Belt iemand dat hij geen nieuws meer wil? Vul dan het e-mailadres in. Brink zegt niet of het adres iets volgde.",
  "engage.sent.staff.email": "E-mailadres",
  "engage.sent.staff.eraseNow": "Haal weg",
  "engage.sent.staff.erased": "Dit adres volgt nu niets meer.",
};
