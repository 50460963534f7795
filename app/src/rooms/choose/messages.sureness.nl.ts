import type { Messages } from "../../platform/define/room.ts";

export const nlSureness: Messages = {
  "choose.sure.robust":
    "Dit advies is robuust: ook als één schatting een kwart anders uitvalt, komt dezelfde combinatie vooraan.",
  "choose.sure.close":
    "Het scheelt weinig: als één schatting een kwart anders uitvalt, kan een andere combinatie vooraan komen. Ons advies is dan nog steeds even goed.",
  "choose.sure.depends":
    "Dit advies hangt af van {count, plural, one {één schatting} other {# schattingen}}, {count, plural, one {namelijk} other {het meest van}}: {estimate}.",
  "choose.sure.dependsStep":
    "Wat u kunt doen: zoek dat getal uit, of kies met uw team. Valt het een kwart {way, select, lower {lager} other {hoger}} uit, dan is een andere combinatie {points, plural, one {1 punt} other {# punten}} beter.",
  "choose.sure.dependsOut":
    "Wat u kunt doen: zoek dat getal uit, of kies met uw team. Valt het een kwart {way, select, lower {lager} other {hoger}} uit, dan kan dit advies niet meer.",
  "choose.sure.unfinished":
    "Wij konden {tried, number} van de {all, number} schattingen nagaan. Geen daarvan maakt een andere combinatie duidelijk beter.",
  "choose.sure.toNumber": "Bekijk dit getal, en vul uw eigen getal in als u dat weet",
  "choose.sure.title": "Wat als een schatting niet klopt?",
  "choose.sure.how":
    "Wij zetten {tried, number} keer één schatting een kwart lager of hoger: de gewichten van de elf onderdelen, en de geschatte getallen van alle werkvormen en middelen. Op een schaal van 0 tot 4 is een kwart één stap. Getallen met een bron lieten wij staan.",
  "choose.sure.notAll": "Van {unfinished, number} veranderingen konden wij niet alles nagaan: dat waren er te veel.",
  "choose.sure.decidingTitle": "Hiermee is een andere combinatie duidelijk beter",
  "choose.sure.shiftingTitle": "Hiermee komt een andere vooraan, en blijft ons advies even goed",
  "choose.sure.none": "Geen enkele schatting maakt een andere combinatie duidelijk beter.",
  "choose.sure.more": "En nog {count, plural, one {1 schatting} other {# schattingen}}.",
  "choose.sure.turned":
    "{estimate}, een kwart {way, select, lower {lager} other {hoger}}: {points, plural, =0 {evenveel punten} one {1 punt beter} other {# punten beter}} is",
  "choose.sure.turnedOut":
    "{estimate}, een kwart {way, select, lower {lager} other {hoger}}: dan kan ons advies niet meer, en komt vooraan",
  "choose.sure.turnedNone":
    "{estimate}, een kwart {way, select, lower {lager} other {hoger}}: dan kan geen enkele combinatie meer",
  "choose.estimate.weight": "hoe zwaar “{part}” meetelt",
  "choose.estimate.cost": "de kosten van {item}",
  "choose.estimate.hours": "de uren voor {item}",
  "choose.estimate.lead": "de voorbereiding van {item}",
  "choose.estimate.duration": "de tijd die {item} loopt",
  "choose.estimate.digitalSkill": "de handigheid met internet die {item} vraagt",
  "choose.estimate.literacy": "hoe goed iemand moet lezen voor {item}",
  "choose.estimate.deliberation": "hoe goed mensen samen nadenken bij {item}",
  "choose.estimate.representativeness": "hoe goed de groep bij {item} op alle inwoners lijkt",
  "choose.estimate.privacyRisk": "het risico met gegevens bij {item}",
  "choose.estimate.escalationRisk": "de kans dat het uit de hand loopt bij {item}",
  "choose.estimate.reach": "het bereik van {item} onder deze groep: {group}",
  "choose.equals.title": "Waarin verschillen de combinaties die even goed zijn?",
  "choose.equals.inAll": "In alle {count, number} zit {items}.",
  "choose.equals.inAllNone": "Er is niets dat in alle {count, number} zit: u kunt dus echt kiezen.",
  "choose.equals.inSome": "In sommige zit ook dit, met in hoeveel van de {count, number}:",
  "choose.equals.some": "{item}: in {count, number}",
  "choose.equals.cost": "Zij kosten van {least} tot {most}. (schatting)",
  "choose.equals.hours": "Zij vragen van {least, number} tot {most, number} uur van uw team. (schatting)",
  "choose.refused.changedWhileComputing":
    "Terwijl wij rekenden, heeft een collega iets veranderd. Bereken het advies opnieuw.",
};
