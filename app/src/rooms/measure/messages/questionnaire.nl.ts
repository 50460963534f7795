import type { Messages } from "../../../platform/define/room.ts";

export const questionnaireNl: Messages = {
  "measure.questionnaire.title": "Vragenlijst",
  "measure.questionnaire.before": "Wat verwacht u?",
  "measure.questionnaire.openLink": "Vertel hoe het was om mee te doen",
  "measure.questionnaire.spoken": "Korte vragen met plaatjes",
  "measure.questionnaire.usual": "De gewone vragen",
  "measure.questionnaire.send": "Verstuur mijn antwoorden",
  "measure.traits.kept": "Uw antwoorden zijn binnen. Bedankt!",
  "measure.traits.title": "Wilt u iets over uzelf vertellen?",
  "measure.traits.young":
    "Jonger dan 16? Kies dat en sla de rest over. Wij bewaren dan alleen dat. Wat u verder kiest, gooien wij weg.",
  "measure.traits.ageFirst":
    "Kies ook of u jonger dan 16 bent. Anders bewaren wij de andere antwoorden niet. U kunt ook stoppen: kies onderaan “Nee, ik ben klaar”.",
  "measure.traits.skip": "Dat zeg ik liever niet",
  "measure.traits.send": "Verstuur",
  "measure.traits.no": "Nee, ik ben klaar",
  "measure.thanks.title": "Bedankt voor uw hulp",
  "measure.thanks.text": "Met uw antwoorden doen wij het de volgende keer beter.",
  "measure.thanks.back": "Naar de pagina van dit onderwerp",
  "measure.questionnaires.title": "Vragenlijst",
  "measure.questionnaires.lead":
    "Hoe was het om mee te doen? Antwoorden staan los van namen, adressen en inbreng. Hier staat alleen hoeveel het er zijn.",
  "measure.questionnaires.answers": "Antwoorden",
  "measure.questionnaires.wave": "Wanneer",
  "measure.questionnaires.how": "Hoe",
  "measure.questionnaires.count": "Aantal",
  "measure.questionnaires.none": "Er zijn nog geen antwoorden.",
  "measure.questionnaires.sent":
    "Gemaild, {wave}: {count, plural, one {1 uitnodiging} other {{count, number} uitnodigingen}}.",
  "measure.questionnaires.mail": "Mailen",
  "measure.questionnaires.mailText":
    "Brink mailt de vragenlijst vanzelf, de ochtend nadat u het traject sluit, en nog eens drie maanden na de antwoorden. Alleen naar wie daarvoor een adres achterliet. Hier kan het meteen. Niemand krijgt hem twee keer.",
  "measure.questionnaires.send.close": "Mail de vragenlijst van het einde",
  "measure.questionnaires.send.threeMonths": "Mail de vragenlijst van drie maanden later",
  "measure.questionnaires.public": "Op de pagina van het traject",
  "measure.questionnaires.isPublic": "De vragenlijst staat op de openbare pagina. Iedereen kan hem invullen.",
  "measure.questionnaires.notPublic": "De vragenlijst staat niet op de openbare pagina.",
  "measure.questionnaires.put": "Zet de vragenlijst op de pagina",
  "measure.questionnaires.take": "Haal de vragenlijst van de pagina",
  "measure.how.invited": "Na een mail",
  "measure.how.open": "Op de openbare pagina",
  "measure.how.paper": "Op papier",
  "measure.how.spoken": "In een gesprek",
  "measure.how.phone": "Aan de telefoon",
  "measure.enter.title": "Antwoorden invoeren",
  "measure.enter.lead": "Typ over wat mensen op papier of in een gesprek zeiden. Schrijf geen namen op.",
  "measure.enter.before": "Vragen aan het begin",
  "measure.enter.close": "Vragen bij het einde",
  "measure.enter.threeMonths": "Vragen na drie maanden",
  "measure.enter.save": "Bewaar de antwoorden",
  "measure.mail.close.subject": "Hoe was het om mee te doen aan: {trajectory}?",
  "measure.mail.close.text":
    "Goedendag,\n\nU deed mee aan: {trajectory}. Dank u wel.\n\nHoe was dat? Wij hebben een paar korte vragen. Sla gerust over wat u niet wilt zeggen. Uw naam staat er niet bij.\n\n{link}\n\nLiever bellen? Dat kan: {phone}.\n\nGemeente {municipality}",
  "measure.mail.threeMonths.subject": "Drie maanden later: {trajectory}",
  "measure.mail.threeMonths.text":
    "Goedendag,\n\nDrie maanden geleden kreeg iedereen antwoord over: {trajectory}.\n\nHoe kijkt u er nu op terug? Het zijn drie korte vragen. Uw naam staat er niet bij.\n\n{link}\n\nLiever bellen? Dat kan: {phone}.\n\nGemeente {municipality}",
};
