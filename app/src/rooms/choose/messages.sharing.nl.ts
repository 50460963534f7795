import type { Messages } from "../../platform/define/room.ts";

export const nlSharing: Messages = {
  "choose.sharing.help": "Weet u niet alles zelf? Collega’s kunnen de vragen ook beantwoorden, ieder voor zich.",
  "choose.sharing.link": "Laat collega’s meedenken",
  "choose.sharing.title": "Collega’s laten meedenken",
  "choose.sharing.lead":
    "{count, plural, =0 {Nog niemand heeft geantwoord. Maak een link en stuur die aan wie het weten kan.} one {1 collega heeft geantwoord.} other {# collega’s hebben geantwoord.}}",
  "choose.sharing.made": "De link is klaar",
  "choose.sharing.copyNow":
    "Kopieer de link nu en stuur hem aan uw collega’s. Wij bewaren de link zelf niet en kunnen hem later niet meer laten zien. Kwijt? Maak dan een nieuwe.",
  "choose.sharing.new": "Een nieuwe link maken",
  "choose.sharing.who":
    "Iedereen met de link kan antwoorden, ook wie geen account heeft. Wie een account heeft, logt in. Anderen typen alleen hun naam en rol. De antwoorden van de besliswijzer veranderen niet vanzelf.",
  "choose.sharing.part": "Welke vragen",
  "choose.sharing.partOf.both": "QuickScan en situatie",
  "choose.sharing.partOf.scan": "Alleen de QuickScan",
  "choose.sharing.partOf.situation": "Alleen de situatie",
  "choose.sharing.question": "Wat vraagt u uw collega’s?",
  "choose.sharing.questionHelp":
    "Eén regel van hoogstens {max, number} tekens. Bijvoorbeeld: wilt u vooral kijken naar de groepen die wij missen?",
  "choose.sharing.closesOn": "Tot en met wanneer kan men antwoorden?",
  "choose.sharing.closesOnHelp": "Hoogstens {days, number} dagen vanaf vandaag.",
  "choose.sharing.make": "Maak de link",
  "choose.sharing.links": "Links voor collega’s",
  "choose.sharing.state": "Stand",
  "choose.sharing.stateOf.open": "open tot en met {when}",
  "choose.sharing.stateOf.expired": "gesloten sinds {when}",
  "choose.sharing.stateOf.revoked": "ingetrokken",
  "choose.sharing.answered": "Geantwoord door",
  "choose.sharing.sentBy":
    "{count, plural, =0 {nog niemand} other {{names}}}{begun, plural, =0 {} one { (1 collega is begonnen)} other { (# collega’s zijn begonnen)}}",
  "choose.sharing.madeBy": "Gemaakt door",
  "choose.sharing.revoke": "Trek de link in",
  "choose.sharing.revokeOf": "Trek de link in: {question}",
  "choose.notice.revoked": "De link is ingetrokken. Wat al verstuurd was, blijft.",
  "choose.refused.guideClosed":
    "Bij dit traject kan niemand meer meedoen. Collega’s vragen hoe dat zou moeten, kan daarom niet meer.",
  "choose.refused.manyLinks": "Er staan al {max, number} links open. Trek er eerst een in.",
  "choose.refused.revokedBefore": "Deze link was al ingetrokken.",
  "choose.field.closesPast": "Kies vandaag of een dag die nog komt.",
  "choose.field.closesLate": "Kies een dag binnen {days, number} dagen.",
  "choose.reply.title": "Denk met ons mee",
  "choose.reply.lead":
    "{by} van gemeente {municipality} wil weten hoe inwoners het best kunnen meedoen, en vraagt wat u ervan weet.",
  "choose.reply.howMany":
    "{count, plural, one {Er is 1 vraag.} other {Er zijn # vragen.}} U mag elke vraag open laten.",
  "choose.reply.until": "U kunt antwoorden tot en met {when}, en tot dan uw antwoorden veranderen.",
  "choose.reply.whoReads":
    "Alleen wie bij de gemeente dit traject voorbereidt, leest uw naam en uw antwoorden. {months, plural, one {Uw naam halen wij weg als de link een maand dicht is.} other {Uw naam halen wij weg als de link # maanden dicht is.}}",
  "choose.reply.signedInAs": "U bent ingelogd als {name}. Die naam komt bij uw antwoorden.",
  "choose.reply.name": "Uw naam",
  "choose.reply.role": "Uw rol of afdeling (niet verplicht)",
  "choose.reply.roleHelp": "Bijvoorbeeld: jurist, of buurtwerk. Hoogstens {max, number} tekens.",
  "choose.reply.begin": "Begin",
  "choose.reply.signIn": "Hebt u een account bij de gemeente? Log dan eerst in.",
  "choose.reply.notSent":
    "Dag {name}. Uw antwoorden zijn nog van u alleen: de gemeente ziet ze pas als u ze verstuurt. Dat kan tot en met {until}.",
  "choose.reply.sent":
    "Dank u wel, {name}. Uw antwoorden zijn verstuurd. U kunt ze veranderen tot en met {until}; de gemeente ziet dat meteen.",
  "choose.reply.first": "Naar de eerste vraag",
  "choose.reply.goOn": "Ga verder met antwoorden",
  "choose.reply.pages": "De vragen",
  "choose.reply.sendHelp": "Klaar? U hoeft niet alles te beantwoorden.",
  "choose.reply.send": "Verstuur mijn antwoorden",
  "choose.reply.toOverview": "Bewaar en ga naar het overzicht",
  "choose.reply.mayStayOpen": "Weet u iets niet? Laat het open, of kies “weet ik niet”.",
  "choose.reply.ownLink": "Dit is uw eigen link",
  "choose.reply.ownLinkHelp":
    "Bewaar hem: zo komt u terug bij uw antwoorden. Geef hem niet door, want wie hem heeft kan uw antwoorden veranderen.",
  "choose.reply.backSignedIn": "Terugkomen kan met dezelfde link, als u bent ingelogd.",
  "choose.reply.somebody": "een collega (naam verwijderd)",
  "choose.reply.nameAndRole": "{name} ({role})",
  "choose.reply.refused.expired":
    "Antwoorden kon tot en met een eerdere dag. Vraag wie u de link stuurde om een nieuwe als u nog wilt antwoorden.",
  "choose.reply.refused.revoked": "De gemeente heeft deze link ingetrokken. Antwoorden kan niet meer.",
  "choose.reply.refused.guideClosed": "Bij dit traject kan niemand meer meedoen. Antwoorden is daarom niet meer nodig.",
  "choose.reply.refused.full":
    "Met deze link hebben al zoveel mensen geantwoord als kan. Vraag wie u de link stuurde om een nieuwe.",
  "choose.reply.refused.changedMeanwhile":
    "U hebt deze antwoorden intussen ergens anders veranderd. Kijk ze na en bewaar dan opnieuw.",
  "choose.reply.refused.sentBefore": "U hebt uw antwoorden al verstuurd. Wat u verandert, ziet de gemeente meteen.",
  "choose.reply.refused.nothing": "U hebt nog niets beantwoord. Beantwoord minstens één vraag.",
  "choose.notice.replySent": "Uw antwoorden zijn verstuurd.",
};
