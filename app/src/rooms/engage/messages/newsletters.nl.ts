import type { Messages } from "../../../platform/define/room.ts";

const staff: Messages = {
  "engage.newsletter.staff.title": "Nieuwsbrieven",
  "engage.newsletter.staff.lead":
    "Schrijf aan wie een traject volgt, of alles. Iedereen krijgt een nieuwsbrief hooguit één keer. Wat verstuurd is, staat ook op de website.",
  "engage.newsletter.staff.new": "Schrijf een nieuwsbrief",
  "engage.newsletter.staff.newLead":
    "Er wordt nog niets verstuurd. Na het bewaren kijkt Brink of iedereen de nieuwsbrief kan lezen.",
  "engage.newsletter.staff.none": "Er zijn nog geen nieuwsbrieven",
  "engage.newsletter.staff.noneText":
    "Mensen die iets volgen, krijgen al vanzelf nieuws. Een nieuwsbrief schrijft u zelf.",
  "engage.newsletter.staff.subject": "Onderwerp",
  "engage.newsletter.staff.for": "Voor wie",
  "engage.newsletter.staff.forHelp":
    "Wie een traject volgt, of wie alles volgt. Wie alles volgt, krijgt ook nieuwsbrieven over één traject.",
  "engage.newsletter.staff.everything": "Wie alles volgt",
  "engage.newsletter.staff.choice": "{name} ({people, plural, =0 {nog geen lezers} one {1 lezer} other {# lezers}})",
  "engage.newsletter.staff.asWritten":
    "Brink vertaalt een nieuwsbrief niet. Iedereen krijgt hem in de eigen taal als u hem daarin schrijft. Wie een andere taal koos, krijgt de Nederlandse tekst.",
  "engage.newsletter.staff.state": "Stand",
  "engage.newsletter.staff.state.draft": "nog niet verstuurd",
  "engage.newsletter.staff.state.planned": "wordt verstuurd op {day}",
  "engage.newsletter.staff.state.sending": "wordt nu verstuurd",
  "engage.newsletter.staff.state.sent": "verstuurd op {day}",
  "engage.newsletter.staff.state.stopped": "gestopt op {day}",
  "engage.newsletter.staff.state.off": "verstuurd, en van de website gehaald op {day}",
  "engage.newsletter.staff.mails": "Mails",
  "engage.newsletter.staff.mailsWaiting":
    "{mails, number}{waiting, plural, =0 {} one {, waarvan er 1 nog weg moet} other {, waarvan er # nog weg moeten}}",
  "engage.newsletter.staff.refused": "Niet aangekomen",
  "engage.newsletter.staff.subjectIn": "Onderwerp ({language})",
  "engage.newsletter.staff.bodyIn": "Tekst ({language})",
  "engage.newsletter.staff.bodyLimit": "Niet meer dan {max, number} tekens",
  "engage.newsletter.staff.how": "Kopjes, lijstjes, links en foto’s",
  "engage.newsletter.staff.howText":
    "Een lege regel begint een nieuwe alinea.\n## Zo maakt u een kopje\n- Zo maakt u een regel van een lijstje\n[Zo maakt u een link](https://www.voorbeeld.nl)\nEen foto kiest u onder de tekst. De regel van de foto begint met ![. Tussen de haken staat wat er te zien is.",
  "engage.newsletter.staff.sender": "Van wie",
  "engage.newsletter.staff.senderHelp":
    "Uw naam en wat u doet. Dit staat onder de nieuwsbrief. Het telefoonnummer en de naam van de gemeente komen er vanzelf bij.",
  "engage.newsletter.staff.saveAndCheck": "Bewaar en controleer",
  "engage.newsletter.staff.cancel": "Terug",
  "engage.newsletter.staff.check": "Kan iedereen dit lezen?",
  "engage.newsletter.staff.obstacles": "Pas dit eerst aan",
  "engage.newsletter.staff.advices": "Dit kan duidelijker",
  "engage.newsletter.staff.nothingFound": "Brink vond niets dat het lezen moeilijk maakt.",
  "engage.newsletter.staff.check.noSubject": "Er is nog geen onderwerp in het {language}.",
  "engage.newsletter.staff.check.noBody": "Er is nog geen tekst in het {language}.",
  "engage.newsletter.staff.check.noSender": "Zeg van wie de nieuwsbrief is.",
  "engage.newsletter.staff.check.noContact":
    "De gemeente heeft geen telefoonnummer of e-mailadres. De beheerder vult dat in bij Gemeente.",
  "engage.newsletter.staff.check.emptyLink":
    "zet in de link waar hij heen gaat, zoals “Bekijk het plan voor het plein”. Wie alleen de links hoort, weet het anders niet.",
  "engage.newsletter.staff.check.brokenLink": "dit adres werkt niet. Begin met https:// of met / voor deze website.",
  "engage.newsletter.staff.check.noAlternative":
    "zet tussen de haken wat er op de foto te zien is. Niet iedereen kan de foto zien.",
  "engage.newsletter.staff.check.pictureElsewhere":
    "kies de foto onder de tekst. Alleen foto’s van deze website kunnen mee: een andere website zou zien wie de mail opent.",
  "engage.newsletter.staff.check.wrongHeading":
    "begin een kopje met ## en een spatie. Zo is het voor iedereen een kopje.",
  "engage.newsletter.staff.check.longSubject":
    "Het onderwerp ({language}) is langer dan {max, number} tekens. Op een telefoon valt het einde weg.",
  "engage.newsletter.staff.check.bareAddress": "maak hier een link met woorden van: [woorden](adres).",
  "engage.newsletter.staff.check.capitals":
    "hoofdletters lezen moeilijk en lijken op schreeuwen. Schrijf gewone letters.",
  "engage.newsletter.staff.check.lonelyHeading": "onder dit kopje staat niets.",
  "engage.newsletter.staff.check.longParagraph": "een lange alinea. Maak er twee of drie van.",
  "engage.newsletter.staff.pictures": "Een foto in de tekst",
  "engage.newsletter.staff.noPictures":
    "Er zijn nog geen foto’s op de website. Zet eerst een foto bij een activiteit van een traject.",
  "engage.newsletter.staff.picture": "Welke foto?",
  "engage.newsletter.staff.pictureHelp":
    "De nieuwste foto’s van onze trajecten. Wat er op de foto te zien is, komt erbij voor wie de foto niet ziet.",
  "engage.newsletter.staff.addPicture": "Bewaar en zet de foto onder de tekst",
  "engage.newsletter.staff.notice.pictured":
    "Bewaard. De foto staat onderaan de tekst. U kunt de regel ergens anders zetten.",
  "engage.newsletter.staff.preview": "Zo komt hij aan",
  "engage.newsletter.staff.previewText":
    "Elke mail gaat met opmaak en als gewone tekst. Alleen de link om te stoppen is van ieder zelf.",
  "engage.newsletter.staff.preview.html": "met opmaak",
  "engage.newsletter.staff.preview.txt": "gewone tekst",
  "engage.newsletter.staff.previewOf.html": "{language}: met opmaak",
  "engage.newsletter.staff.previewOf.txt": "{language}: gewone tekst",
  "engage.newsletter.staff.testIn": "Probeer hem in uw eigen mail",
  "engage.newsletter.staff.test": "Bewaar en stuur een proef aan mijzelf",
  "engage.newsletter.staff.toConfirm": "Bewaar en ga verder naar versturen",
  "engage.newsletter.staff.firstChange": "Pas eerst aan wat bovenaan staat. Daarna kunt u versturen.",
  "engage.newsletter.staff.lookAgain": "Bekijk de nieuwsbrief opnieuw",
  "engage.newsletter.staff.remove": "Weggooien",
  "engage.newsletter.staff.removeNow": "Gooi deze nieuwsbrief weg",
  "engage.newsletter.staff.withdraw": "Toch nog niet versturen",
  "engage.newsletter.staff.takeOff": "Stop en haal van de website",
  "engage.newsletter.staff.takeOffText":
    "Mails die nog niet weg zijn, gaan niet meer weg. Wie de mail al kreeg, houdt die. Op de website staat alleen nog waarom de nieuwsbrief weg is. U kunt dit niet terugdraaien.",
  "engage.newsletter.staff.offReason": "Waarom gaat deze nieuwsbrief weg?",
  "engage.newsletter.staff.offReasonHelp":
    "Iedereen kan dit lezen. Het komt op de website, in plaats van de nieuwsbrief.",
  "engage.newsletter.staff.takeOffNow": "Stop en haal weg",
  "engage.newsletter.staff.isOff": "Deze nieuwsbrief is weggehaald",
  "engage.newsletter.staff.steps": "Wie wat deed",
  "engage.newsletter.staff.step.made": "{name} begon deze nieuwsbrief ({day}).",
  "engage.newsletter.staff.step.sent":
    "{name} verstuurde hem aan {people, plural, =0 {niemand} one {1 persoon} other {# mensen}} ({day}).",
  "engage.newsletter.staff.step.planned":
    "{name} plande hem voor een andere dag ({day}). Toen {people, plural, =0 {volgde niemand dit} one {volgde 1 persoon dit} other {volgden # mensen dit}}.",
  "engage.newsletter.staff.step.withdrawn": "{name} wilde hem toch nog niet versturen ({day}).",
  "engage.newsletter.staff.step.off":
    "{name} haalde hem weg ({day}). {people, plural, =0 {Niemand had} one {1 persoon had} other {# mensen hadden}} de mail toen al.",
  "engage.newsletter.staff.confirm.title": "Versturen?",
  "engage.newsletter.staff.confirm.leadOne":
    "{people, plural, =0 {Niemand volgt “{title}” of alles. De nieuwsbrief komt alleen op de website.} one {Eén persoon krijgt deze nieuwsbrief. Die volgt “{title}” of alles.} other {# mensen krijgen deze nieuwsbrief. Zij volgen “{title}” of alles.}}",
  "engage.newsletter.staff.confirm.leadAll":
    "{people, plural, =0 {Niemand volgt alles. De nieuwsbrief komt alleen op de website.} one {Eén persoon krijgt deze nieuwsbrief. Die volgt alles.} other {# mensen krijgen deze nieuwsbrief. Zij volgen alles.}}",
  "engage.newsletter.staff.confirm.public":
    "Daarna staat de nieuwsbrief op de website. U kunt hem dan niet meer veranderen.",
  "engage.newsletter.staff.confirm.when": "Wanneer?",
  "engage.newsletter.staff.confirm.when.now": "Nu",
  "engage.newsletter.staff.confirm.when.day": "Op een andere dag, om {time} uur",
  "engage.newsletter.staff.confirm.day": "Welke dag?",
  "engage.newsletter.staff.confirm.dayOnly": "(alleen bij een andere dag)",
  "engage.newsletter.staff.confirm.send":
    "{people, plural, =0 {Ja, zet op de website} one {Ja, verstuur aan één persoon} other {Ja, verstuur aan # mensen}}",
  "engage.newsletter.staff.confirm.back": "Terug naar de nieuwsbrief",
  "engage.newsletter.staff.field.oneLine": "Schrijf het onderwerp op één regel.",
  "engage.newsletter.staff.field.day": "Kies een dag vanaf morgen, niet later dan over een jaar.",
  "engage.newsletter.staff.refused.noDraft":
    "Deze nieuwsbrief is al verstuurd, of Brink is ermee bezig. U kunt hem niet meer veranderen.",
  "engage.newsletter.staff.refused.changed":
    "Iemand veranderde deze nieuwsbrief ondertussen. Open hem opnieuw en kijk of het klopt.",
  "engage.newsletter.staff.refused.obstacles":
    "Niet iedereen kan deze nieuwsbrief lezen. Pas eerst aan wat hierboven staat.",
  "engage.newsletter.staff.refused.notPublic":
    "Dit traject staat nog niet op de website. Een nieuwsbrief erover kunt u dan nog niet versturen.",
  "engage.newsletter.staff.refused.notPlanned": "Deze nieuwsbrief staat niet gepland.",
  "engage.newsletter.staff.refused.notOut": "Deze nieuwsbrief is niet verstuurd, of al weggehaald.",
  "engage.newsletter.staff.notice.off":
    "De nieuwsbrief is weggehaald. Hieronder staat hoeveel mensen de mail al kregen.",
  "engage.newsletter.staff.notice.offNobody": "De nieuwsbrief is weggehaald. Niemand kreeg de mail.",
  "engage.newsletter.staff.notice.saved": "Bewaard.",
  "engage.newsletter.staff.notice.tested": "Bewaard. De proef is onderweg naar uw eigen mail.",
  "engage.newsletter.staff.notice.withdrawn": "De nieuwsbrief wordt nog niet verstuurd. U kunt hem weer veranderen.",
  "engage.newsletter.staff.notice.removed": "Weggegooid.",
  "engage.newsletter.staff.notice.goes": "De nieuwsbrief wordt nu verstuurd.",
  "engage.newsletter.staff.notice.planned": "De nieuwsbrief gaat vanzelf, op de dag die u koos, om 9 uur.",
  "engage.newsletter.staff.waits": "Dit traject staat niet op de website. De nieuwsbrief wacht tot het er weer staat.",
  "engage.newsletter.staff.toAll": "Alle nieuwsbrieven",
};

export const newslettersNl: Messages = {
  ...staff,
  "engage.newsletter.staff.followers": "Volgers",
  "engage.newsletter.staff.followersText":
    "{people, plural, =0 {Nog niemand volgt dit traject of alles.} one {1 persoon volgt dit traject of alles.} other {# mensen volgen dit traject of alles.}}",
  "engage.newsletter.staff.followersAll": "Alle volgers en nieuws",
  "engage.newsletter.title": "Nieuwsbrieven",
  "engage.newsletter.lead": "Dit stuurden wij aan mensen die ons nieuws volgen.",
  "engage.newsletter.none": "Wij stuurden nog geen nieuwsbrief.",
  "engage.newsletter.from": "Van {sender}, {day}",
  "engage.newsletter.about": "Meer over {title}",
  "engage.newsletter.getNext": "Stuur mij nieuws",
  "engage.newsletter.off": "Deze nieuwsbrief is weggehaald",
  "engage.newsletter.offOn": "Wij haalden deze nieuwsbrief van de website op {day}. Dit is waarom:",
  "engage.newsletter.others": "Bekijk de andere nieuwsbrieven",
  "engage.newsletter.feed": "Een nieuwsbrief van de gemeente.",
  "engage.newsletter.mail.from": "Gemeente {municipality}",
  "engage.newsletter.mail.ask": "Hebt u een vraag? Bel of mail ons: {contact}",
  "engage.newsletter.mail.why": "U krijgt deze nieuwsbrief omdat u zich hebt opgegeven voor ons nieuws.",
  "engage.newsletter.mail.new": "Nieuw: u krijgt nu soms ook een nieuwsbrief. Dat kunt u stoppen.",
  "engage.newsletter.mail.online": "Lees deze nieuwsbrief op de website",
  "engage.newsletter.mail.stop": "Verander wat u krijgt, of stop",
};
