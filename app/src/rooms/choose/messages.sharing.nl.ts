import type { Messages } from "../../platform/define/room.ts";

export const nlSharing: Messages = {
  "choose.sharing.help": "Weet u niet alles zelf? Collega’s kunnen de vragen ook beantwoorden, ieder voor zich.",
  "choose.sharing.link": "Laat collega’s meedenken",
  "choose.sharing.title": "Collega’s laten meedenken",
  "choose.sharing.lead":
    "{count, plural, =0 {Nog niemand heeft geantwoord. Maak een link en stuur die aan wie het weten kan.} one {1 collega heeft geantwoord.} other {# collega’s hebben geantwoord.}}",
  "choose.sharing.toReplies": "Leg de antwoorden naast elkaar",
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
    "Eén regel van maximaal {max, number} tekens. Bijvoorbeeld: wilt u vooral kijken naar de groepen die wij missen?",
  "choose.sharing.closesOn": "Tot en met welke dag kunnen collega’s antwoorden?",
  "choose.sharing.closesOnHelp": "Hoogstens {days, number} dagen vanaf vandaag.",
  "choose.sharing.showsOthers": "Laat na het versturen zien wat anderen antwoordden (zonder namen)",
  "choose.sharing.showsAdvice": "Laat na het versturen ook het advies zien",
  "choose.sharing.make": "Maak de link",
  "choose.sharing.links": "Links voor collega’s",
  "choose.sharing.state": "Stand",
  "choose.sharing.stateOf.open": "open tot en met {when}",
  "choose.sharing.stateOf.expired": "was open tot en met {when}",
  "choose.sharing.stateOf.revoked": "ingetrokken",
  "choose.sharing.answered": "Geantwoord door",
  "choose.sharing.sentBy":
    "{count, plural, =0 {nog niemand} other {{names}}}{begun, plural, =0 {} one { (1 collega is begonnen)} other { (# collega’s zijn begonnen)}}",
  "choose.sharing.madeBy": "Gemaakt door",
  "choose.sharing.more":
    "{count, plural, one {Er is nog 1 antwoord, dat hier niet bij past.} other {Er zijn nog # antwoorden, die hier niet bij passen.}}",
  "choose.sharing.revoke": "Trek de link in",
  "choose.sharing.revokeOf": "Trek de link in: {question}",
  "choose.notice.revoked": "De link is ingetrokken. Wat al verstuurd was, blijft.",
  "choose.refused.guideClosed": "Meedoen aan dit traject kan niet meer. Daarom kunt u ook geen collega’s meer vragen.",
  "choose.refused.manyLinks": "Er staan al {max, number} links open. Trek er eerst een in.",
  "choose.refused.revokedBefore": "Deze link was al ingetrokken.",
  "choose.field.closesPast": "Kies vandaag of een dag die nog komt.",
  "choose.field.closesLate": "Kies een dag binnen {days, number} dagen.",
  "choose.replies.title": "Antwoorden van collega’s",
  "choose.replies.none": "Nog niemand heeft antwoorden verstuurd",
  "choose.replies.noneText":
    "Stuur collega’s een link. Wat zij versturen, staat daarna hier naast uw eigen antwoorden.",
  "choose.replies.lead.differ":
    "{people, plural, one {1 collega antwoordde.} other {# collega’s antwoordden.}} {count, plural, one {Over 1 vraag lopen de antwoorden uiteen.} other {Over # vragen lopen de antwoorden uiteen.}}",
  "choose.replies.lead.known":
    "{people, plural, one {1 collega antwoordde} other {# collega’s antwoordden}}, en nergens spreken de antwoorden elkaar tegen. {count, plural, one {Bij 1 vraag weet iemand wat hier nog open staat.} other {Bij # vragen weet iemand wat hier nog open staat.}}",
  "choose.replies.lead.agree":
    "{people, plural, one {1 collega antwoordde.} other {# collega’s antwoordden.}} Het is hetzelfde als wat hier al staat. U hoeft niets te doen.",
  "choose.replies.talkFirst": "Eerst over deze vraag praten: “{question}”",
  "choose.replies.because.changesScan": "Wie er gelijk heeft, bepaalt de uitkomst van de QuickScan.",
  "choose.replies.because.changesAdvice": "Wie er gelijk heeft, verandert het advies.",
  "choose.replies.because.notComputed": "Wat het verschil met het advies doet, is nog niet berekend.",
  "choose.replies.because.sameAdvice":
    "Voor de uitkomst maakt geen van de verschillen iets uit, maar u weet dan wel waar u samen van uitgaat.",
  "choose.replies.toFirst": "Naar deze vraag",
  "choose.replies.weigh": "Bereken wat de verschillen met het advies doen",
  "choose.replies.weighed":
    "Wat de antwoorden met het advies doen, is berekend op {when}. Wij veranderden steeds één antwoord.",
  "choose.replies.tooMany":
    "Van {max, number} antwoorden is berekend wat ze met het advies doen. Van de andere niet. Neem eerst over wat klopt en bereken daarna opnieuw.",
  "choose.replies.noAdvice":
    "De QuickScan zegt nu niet dat u inwoners kunt vragen. Daarom is er geen advies, en valt er niets te vergelijken.",
  "choose.replies.differ":
    "{count, plural, one {Over 1 vraag verschillen de antwoorden} other {Over # vragen verschillen de antwoorden}}",
  "choose.replies.known":
    "{count, plural, one {1 vraag stond hier open, en een collega weet het} other {# vragen stonden hier open, en een collega weet het}}",
  "choose.replies.agree":
    "{count, plural, one {Over 1 vraag is niemand het oneens} other {Over # vragen is niemand het oneens}}",
  "choose.replies.silent":
    "{count, plural, one {Op 1 vraag gaf geen collega antwoord.} other {Op # vragen gaf geen collega antwoord.}}",
  "choose.replies.toSharing": "Naar de links voor collega’s",
  "choose.replies.own": "In deze besliswijzer",
  "choose.replies.takeOver": "Neem dit antwoord over",
  "choose.replies.takeOverOf": "Neem dit antwoord over: {answer}",
  "choose.replies.incomplete": "nog niet helemaal ingevuld",
  "choose.replies.advised.none": "geen combinatie die kan",
  "choose.replies.advised.missing": "nog geen advies",
  "choose.replies.effect.notComputed": "Wat dit met het advies doet, is niet berekend.",
  "choose.replies.effect.scanIncomplete":
    "De QuickScan is nog niet helemaal ingevuld. Wat dit met de uitkomst doet, is nog niet te zeggen.",
  "choose.replies.effect.sameScan": "Voor de uitkomst van de QuickScan maakt dit geen verschil.",
  "choose.replies.effect.scan": "Dit verandert de uitkomst van de QuickScan: {from} → {to}.",
  "choose.replies.effect.sameAdvice": "Voor het advies maakt dit geen verschil.",
  "choose.replies.effect.advice": "Dit verandert het advies: {from} → {to}.",
  "choose.replies.effect.missing": "Ook hiermee is er nog geen advies: andere vragen moeten eerst beantwoord zijn.",
  "choose.replies.refused.changedMeanwhile":
    "Dit antwoord is intussen veranderd, hier of bij uw collega. Kijk wat er nu staat en kies opnieuw.",
  "choose.replies.refused.nothingKnown": "Uw collega weet dit zelf niet. Er is niets om over te nemen.",
  "choose.replies.refused.noAdvice": "De QuickScan zegt nu niet dat u inwoners kunt vragen. Er is daarom geen advies.",
  "choose.replies.refused.nothingToWeigh":
    "Geen collega antwoordt iets anders over de situatie. Er is niets te berekenen.",
  "choose.notice.takenOver":
    "Het antwoord is overgenomen. Een advies dat al berekend was, hoort nu bij de vorige antwoorden.",
  "choose.replies.more":
    "Wij leggen de eerste {shown, number} antwoorden naast elkaar. {count, plural, one {Er is er nog 1 verstuurd, en die telt hier niet mee.} other {Er zijn er nog # verstuurd, en die tellen hier niet mee.}} Wist u hieronder antwoorden die niet meer nodig zijn, dan komen de volgende erbij.",
  "choose.replies.who":
    "{count, plural, =0 {Wie antwoordde (niemand meer)} one {Wie antwoordde (1 collega)} other {Wie antwoordde (# collega’s)}}",
  "choose.replies.sentOn": "Verstuurd op {when}",
  "choose.replies.field.replyId": "Wilt u de antwoorden van iemand wissen? Kies van wie.",
  "choose.replies.eraseText":
    "De naam, de rol en alle antwoorden gaan meteen weg, en komen niet terug. Hebt u een antwoord al overgenomen? Dat blijft in de besliswijzer en in “Wie veranderde wat”, zonder de naam van uw collega.",
  "choose.replies.erase": "Wis deze antwoorden",
  "choose.replies.erased": "{by} wiste antwoorden van een collega op {when}.",
  "choose.replies.withdrawn": "Een collega trok de eigen antwoorden in op {when}.",
  "choose.notice.replyErased": "De naam en de antwoorden zijn gewist.",
  "choose.history.title":
    "{count, plural, one {Wie veranderde wat (1 verandering)} other {Wie veranderde wat (# veranderingen)}}",
  "choose.history.became": "{before} → {after}",
  "choose.history.by": "{by}, {when}",
  "choose.history.byFrom": "{by}, {when}; overgenomen van {from}",
  "choose.history.link": "Wie veranderde wat",
  "choose.reply.title": "Denk met ons mee",
  "choose.reply.lead":
    "{by} van gemeente {municipality} wil weten hoe inwoners het best kunnen meedoen, en vraagt wat u ervan weet.",
  "choose.reply.howMany":
    "{count, plural, one {Er is 1 vraag.} other {Er zijn # vragen.}} U mag elke vraag open laten.",
  "choose.reply.until": "U kunt antwoorden tot en met {when}, en tot dan uw antwoorden veranderen.",
  "choose.reply.whoReads":
    "Bij de gemeente lezen alleen adviseurs en projectleiders uw naam en uw antwoorden. {months, plural, one {Uw naam halen wij weg als de link een maand dicht is.} other {Uw naam halen wij weg als de link # maanden dicht is.}}",
  "choose.reply.othersRead":
    "Wie met dezelfde link zijn antwoorden heeft verstuurd, ziet ook de uwe: met uw rol, zonder uw naam.",
  "choose.reply.pageOf": "{part}: bladzijde {number, number} van {all, number}",
  "choose.reply.part.checks": "QuickScan",
  "choose.reply.part.questions": "Situatie",
  "choose.reply.signedInAs": "U bent ingelogd als {name}. Die naam komt bij uw antwoorden.",
  "choose.reply.name": "Uw naam",
  "choose.reply.role": "Uw rol of afdeling (niet verplicht)",
  "choose.reply.roleHelp": "Bijvoorbeeld: jurist, of buurtwerk. Maximaal {max, number} tekens.",
  "choose.reply.begin": "Begin",
  "choose.reply.signIn": "Hebt u een account bij de gemeente? Log dan eerst in, en open daarna deze link opnieuw.",
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
  "choose.reply.others":
    "{count, plural, =0 {Niemand antwoordde iets anders dan u} one {1 vraag waarover anderen iets anders zeggen} other {# vragen waarover anderen iets anders zeggen}}",
  "choose.reply.nobodyElse": "Nog niemand anders heeft geantwoord",
  "choose.reply.othersAre":
    "Hier vergelijken wij alleen met collega’s die met dezelfde link antwoordden. Wat de gemeente zelf invulde, telt hier niet mee.",
  "choose.reply.you": "U",
  "choose.reply.colleague": "een collega",
  "choose.reply.advice":
    "Het advies van {when}: {items}. Het is gemaakt met de antwoorden van de gemeente, niet met die van u.",
  "choose.reply.somebody": "een collega (naam verwijderd)",
  "choose.reply.nameAndRole": "{name} ({role})",
  "choose.reply.typed": "naam zelf ingevuld",
  "choose.reply.mayWithdraw":
    "U kunt uw antwoorden altijd weer intrekken, tot {days, number} dagen nadat de link dicht is. Daarna kunt u de gemeente vragen om ze te wissen.",
  "choose.reply.withdraw": "Trek uw antwoorden in",
  "choose.reply.withdrawSent":
    "Uw naam, uw rol en al uw antwoorden gaan meteen weg, en komen niet terug. Heeft de gemeente een antwoord van u al overgenomen? Dat blijft in de besliswijzer staan, zonder uw naam.",
  "choose.reply.withdrawUnsent":
    "Niemand anders heeft uw antwoorden gezien. Uw naam, uw rol en alles wat u invulde gaan meteen weg, en komen niet terug.",
  "choose.reply.withdrawNow": "Ja, trek mijn antwoorden in",
  "choose.reply.erased":
    "Uw naam en uw antwoorden zijn gewist op {on}. Had de gemeente al een antwoord van u overgenomen? Dat staat nog in de besliswijzer, zonder uw naam.",
  "choose.reply.stay": "Wat u verstuurde, is bewaard. U kunt het nog wel intrekken.",
  "choose.reply.stayed":
    "U had uw antwoorden nog niet verstuurd: de gemeente heeft ze niet gezien. U kunt ze nog wel intrekken.",
  "choose.reply.refused.erased":
    "Uw antwoorden zijn gewist. Wilt u opnieuw antwoorden? Open dan de link die u het eerst kreeg.",
  "choose.reply.refused.expired":
    "Deze link is gesloten. Wilt u nog antwoorden? Vraag een nieuwe link aan wie u deze stuurde.",
  "choose.reply.refused.revoked": "De gemeente heeft deze link ingetrokken. Antwoorden kan niet meer.",
  "choose.reply.refused.guideClosed": "Bij dit traject kan niemand meer meedoen. Antwoorden is daarom niet meer nodig.",
  "choose.reply.refused.full":
    "Met deze link kan niemand meer antwoorden: hij is vol. Vraag een nieuwe aan wie u deze stuurde.",
  "choose.reply.refused.changedMeanwhile":
    "U hebt deze antwoorden intussen ergens anders veranderd. Kijk ze na en bewaar dan opnieuw.",
  "choose.reply.refused.sentBefore": "U hebt uw antwoorden al verstuurd. Wat u verandert, ziet de gemeente meteen.",
  "choose.reply.refused.nothing": "U hebt nog niets beantwoord. Beantwoord minstens één vraag.",
  "choose.notice.replyWithdrawn": "Uw antwoorden zijn ingetrokken.",
  "choose.notice.replySent": "Uw antwoorden zijn verstuurd.",
};
