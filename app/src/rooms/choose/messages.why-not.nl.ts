import type { Messages } from "../../platform/define/room.ts";

export const nlWhyNot: Messages = {
  "choose.whyNot.title": "Waarom zit iets niet in het advies?",
  "choose.whyNot.link": "Mist u een werkvorm of middel? Vraag waarom die er niet in zit",
  "choose.whyNot.lead":
    "Kies een werkvorm of middel dat u mist. U leest waarom het niet in het advies zit, en wat er anders zou moeten zijn.",
  "choose.whyNot.noAdvice": "Er is nog geen advies",
  "choose.whyNot.toAdvice": "Naar het advies",
  "choose.whyNot.back": "Terug naar het advies",
  "choose.whyNot.item": "Wat mist u?",
  "choose.whyNot.ask": "Vraag waarom niet",
  "choose.whyNot.takes": "Wij vergelijken weer alle combinaties. Dat kan een paar seconden duren.",
  "choose.whyNot.askedBy": "Gevraagd door {by} op {when}",
  "choose.whyNot.tryIt": "Bekijk die combinatie en pas haar aan",
  "choose.whyNot.advised": "{item} zit in het advies.",
  "choose.whyNot.barred": "{item} kan hier niet.",
  "choose.whyNot.equallyGood":
    "{item} kunt u net zo goed kiezen. {combination} scoort {points, plural, =0 {evenveel} one {1 punt minder} other {# punten minder}} dan het advies, en zo precies kunnen wij niet meten.",
  "choose.whyNot.behind": "De beste combinatie met {item} scoort {points} punten lager dan het advies: {combination}.",
  "choose.whyNot.loses": "{part}: {points} punten minder dan het advies",
  "choose.whyNot.part.synergy": "Dingen die elkaar versterken",
  "choose.whyNot.part.conflict": "Dingen die elkaar hinderen",
  "choose.whyNot.part.complexity": "Hoeveel er tegelijk loopt",
  "choose.whyNot.turns": "Elk van deze veranderingen zou genoeg zijn",
  "choose.whyNot.noTurn":
    "Wij vonden geen enkele verandering waarmee {item} wel bij de beste hoort. Daarvoor moet meer dan één ding anders.",
  "choose.whyNot.repairs": "Wat er anders moet zijn",
  "choose.whyNot.afterNothing": "Ook dan is er geen combinatie die een plan kan worden.",
  "choose.whyNot.afterEqual": "Dan is de beste combinatie ermee net zo goed als het beste advies.",
  "choose.whyNot.afterBehind":
    "Ook dan scoort de beste combinatie ermee nog {points} punten lager dan het beste advies.",
  "choose.whyNot.bar.levelTooFar": "{item} past bij {levels}. U belooft {level}.",
  "choose.whyNot.bar.aboveBudget": "{item} kost ten minste {needed}. U hebt {budget}.",
  "choose.whyNot.bar.planAboveBudget":
    "Ook het kleinste plan met {item} vraagt een budget van ten minste {needed}. U hebt {budget}.",
  "choose.whyNot.bar.planAboveHours":
    "Ook het kleinste plan met {item} vraagt ten minste {needed, number} uur van het team. U hebt {hours, number} uur.",
  "choose.whyNot.bar.startsTooLate":
    "{item} vraagt ten minste {needed, plural, one {1 week} other {# weken}} voorbereiding. U hebt {weeks, plural, one {1 week} other {# weken}}.",
  "choose.whyNot.bar.needAbsent": "{item} kan niet zonder {needs}, en dat staat niet in de bibliotheek.",
  "choose.whyNot.bar.noCompanion":
    "{item} hoort bij {companions}, {count, plural, one {en dat kan hier niet} other {en geen daarvan kan hier}}.",
  "choose.whyNot.bar.noCompanionAtAll": "{item} hoort bij geen enkele werkvorm in de bibliotheek.",
  "choose.whyNot.bar.noCombination":
    "Geen enkele combinatie met {item} maakt waar wat u vraagt, met hoogstens vier werkvormen en twee middelen.",
  "choose.whyNot.bar.notAChoice":
    "{item} kiest u niet apart. Wie om inbreng vraagt, geeft altijd antwoord; wie alleen informeert, heeft niets te beantwoorden.",
  "choose.whyNot.lever.budgetEur": "een budget van {to}",
  "choose.whyNot.lever.staffHours": "{to, number} uur van het team",
  "choose.whyNot.lever.weeks": "{to, plural, one {1 week} other {# weken}} tot de inbreng er moet zijn",
  "choose.whyNot.lever.level": "meer of minder invloed beloven: {to}, met evenveel ruimte",
  "choose.whyNot.lever.deliberationNeed": "een vraag waarover mensen samen lang moeten nadenken",
  "choose.whyNot.lever.representativenessNeed": "de eis dat de groep op alle inwoners lijkt",
  "choose.whyNot.lever.heat": "een onderwerp waarover mensen niet verhit zijn",
  "choose.whyNot.lever.dpiaDone": "een privacytoets (DPIA) die gedaan is",
  "choose.whyNot.lever.priority": "een doelgroep zonder wie het mislukt: {group}",
  "choose.field.item": "Kies een werkvorm of middel uit de lijst.",
  "choose.refused.whyNotOutdated":
    "Dit advies is niet meer actueel. Bereken het advies opnieuw en vraag het dan nog eens.",
};
