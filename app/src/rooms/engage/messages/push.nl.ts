import type { Messages } from "../../../platform/define/room.ts";

export const pushNl: Messages = {
  "engage.push.link": "Liever een bericht op dit toestel dan een mail?",
  "engage.push.title": "Berichten op dit toestel",
  "engage.push.lead":
    "Dit toestel laat een kort bericht zien als er nieuws is over {subject}. U hebt geen account nodig en geen e-mailadres.",
  "engage.push.leadNear":
    "Dit toestel laat een kort bericht zien als er nieuws is in de buurt van een plek. U hebt geen account nodig en geen e-mailadres.",
  "engage.push.how": "Lees dit eerst",
  "engage.push.carriers":
    "Het bericht komt niet rechtstreeks van ons. Het gaat via het bedrijf achter uw browser: Google (Chrome), Apple (Safari), Mozilla (Firefox) of Microsoft (Edge). Zo’n bedrijf kan ook buiten Europa werken. Het kan het bericht niet lezen. Het ziet wel dat uw toestel een bericht krijgt, en wanneer.",
  "engage.push.kept":
    "Uw browser maakt voor ons een adres waarmee wij dit toestel bereiken. Wij bewaren dat adres, uw taal, hoe vaak u een bericht wilt en wat dit toestel volgt. Meer niet. Stopt u, dan gooien wij het meteen weg.",
  "engage.push.screen":
    "Het bericht kan ook op een vergrendeld scherm staan. Wie uw toestel ziet, kan dan lezen waarover het gaat.",
  "engage.push.scriptless":
    "Berichten op dit toestel werken alleen met JavaScript, en dat staat in uw browser uit. U kunt wel mail krijgen.",
  "engage.push.scriptsAway": "Het lukt nu niet. Laad de pagina opnieuw, of kies mail.",
  "engage.push.unable":
    "Deze browser kan geen berichten laten zien, of mag dat niet in een privévenster. U kunt wel mail krijgen.",
  "engage.push.homeScreen":
    "Op een iPhone of iPad kan dit alleen vanaf uw beginscherm. Druk op “Deel” en kies “Zet op beginscherm”. Open deze site daarna vanaf uw beginscherm.",
  "engage.push.denied":
    "Uw browser laat geen berichten van ons toe. Wilt u ze toch? Zet dan bij de instellingen van uw browser “Meldingen” aan voor deze site, en open deze pagina opnieuw.",
  "engage.push.failed": "Het lukte niet. Uw browser gaf ons geen adres voor berichten. Probeer het later nog eens.",
  "engage.push.howOften": "Hoe vaak wilt u hooguit een bericht?",
  "engage.push.begin": "Zet berichten aan",
  "engage.push.begun": "Gelukt. Dit toestel krijgt een bericht als er nieuws is.",
  "engage.push.noDevice":
    "Wij kregen van uw browser geen adres waar wij berichten naartoe kunnen sturen. Zet JavaScript aan, of kies voor mail.",
  "engage.push.full":
    "Er zijn hier nu te veel nieuwe toestellen. Probeer het over een paar dagen weer, of kies voor e-mail.",
  "engage.push.tooMany": "Een toestel kan hooguit {max} dingen volgen. Stop eerst met iets anders.",
  "engage.push.follows": "Dit toestel krijgt hierover berichten.",
  "engage.push.stopThis": "Stop hiermee",
  "engage.push.toYours": "Bekijk alles wat dit toestel volgt",
  "engage.push.orMail": "Liever een mail?",
  "engage.push.yours": "Nieuws op dit toestel",
  "engage.push.new": "Wat er nieuw is",
  "engage.push.nothingNew": "Er is nu geen nieuws. U krijgt vanzelf een bericht als er iets is.",
  "engage.push.followed": "Wat dit toestel volgt",
  "engage.push.followedLead": "Dit toestel krijgt {pace} een bericht.",
  "engage.push.stoppedOne": "Dit toestel krijgt hierover geen bericht meer.",
  "engage.push.stopAllText":
    "Dit toestel krijgt dan geen berichten meer. Wij gooien het adres van uw browser meteen weg.",
  "engage.push.stopped": "Dit toestel krijgt geen berichten meer. Wij hebben het adres van uw browser weggegooid.",
  "engage.push.message.title": "Nieuws: meedoen in {municipality}",
  "engage.push.message.body":
    "{about, plural, one {{many, plural, one {“{title}”: {line}} other {“{title}”: # nieuwtjes.}}} other {Nieuws over # onderwerpen die u volgt.}}",

  "engage.push.staff.title": "Berichten op toestellen",
  "engage.push.staff.on":
    "{total, plural, =0 {Bewoners kunnen op hun toestel een bericht krijgen als er nieuws is. Nog geen toestel doet dat.} one {Eén toestel krijgt een bericht als er nieuws is.} other {# toestellen krijgen een bericht als er nieuws is.}} Welke toestellen het zijn, ziet niemand.",
  "engage.push.staff.off": "Bewoners kunnen nu alleen mail en de feed krijgen.",
  "engage.push.staff.privacy":
    "Zo’n bericht gaat via het bedrijf achter de browser: Google, Apple, Mozilla of Microsoft. Dat bedrijf kan het niet lezen, maar ziet wel dat een toestel van deze site een bericht krijgt. Bewoners lezen dat voordat zij kiezen. Overleg met uw privacyfunctionaris en zet het in uw register van verwerkingen.",
  "engage.push.staff.offer": "Bied berichten op toestellen aan",
  "engage.push.staff.withdraw": "Bied ze niet meer aan",
  "engage.push.staff.withdrawText":
    "{total, plural, one {Brink vergeet dan meteen dat ene toestel.} other {Brink vergeet dan meteen alle # toestellen.}} Dat kan niet worden teruggedraaid.",
  "engage.push.staff.byAdministrator": "Een beheerder kan dit veranderen.",
  "engage.push.staff.offered": "Bewoners kunnen nu berichten op hun toestel krijgen.",
  "engage.push.staff.withdrawn": "Berichten op toestellen zijn uit. Alle toestellen zijn vergeten.",
  "engage.push.staff.devices": "Toestellen",
  "engage.push.staff.sent": "{devices, number}{missed, plural, =0 {} other { (# kwam niet aan)}}",
};
