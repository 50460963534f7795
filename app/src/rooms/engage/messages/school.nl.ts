import type { Messages } from "../../../platform/define/room.ts";

/** Taking part with a class: what pupils and teachers read, then the team. */
export const schoolNl: Messages = {
  "engage.school.asPupil":
    "Dit is een code van school. Daarom vragen we geen naam, geen adres en geen e-mailadres. Foto’s nemen we niet mee. De leraar ziet niet wat iemand instuurt.",
  "engage.school.noMail": "Met een code van school sturen we geen e-mail. Schrijf de link op, of maak het nu af.",
  "engage.school.noContact": "Dit is gestuurd met een code van school. Daarbij bewaren we geen e-mailadres.",
  "engage.who.young": "Jonger dan 16? Vul dan alleen een e-mailadres in als een ouder of verzorger dat goed vindt.",
  "engage.school.class": "Klas: {name}",
  "engage.school.codes": "Codes voor deze klas",
  "engage.school.tookPart": "Leerlingen die meededen",
  "engage.school.few": "Minder dan vijf",
  "engage.school.nearlyAll": "Bijna iedereen, of iedereen",
  "engage.school.until": "Meedoen kan tot en met",
  "engage.school.onlyCount":
    "U ziet alleen hoeveel leerlingen meededen. Wie dat zijn en wat zij zeggen, ziet u niet. Kleine aantallen laten we niet precies zien. Meedoen hoeft niet: een leerling mag ook nee zeggen.",
  "engage.school.revoked": "Deze codes gelden niet meer. Vraag de gemeente om nieuwe.",
  "engage.school.how": "Zo gaat het in de klas",
  "engage.school.how.one":
    "Knip de kaartjes los en laat elke leerling er zelf één pakken. Schrijf niet op wie welk kaartje heeft.",
  "engage.school.how.two": "Leerlingen scannen het kaartje, of gaan naar {address} en typen de code.",
  "engage.school.how.three": "Meekijken hoeft niet. Samen praten over het onderwerp mag natuurlijk wel.",
  "engage.school.how.four":
    "Elke code werkt één keer. Op een gedeelde tablet kan de volgende leerling meteen beginnen.",

  "engage.codes.staff.for": "Voor wie?",
  "engage.codes.staff.for.letters": "Brieven aan inwoners",
  "engage.codes.staff.for.class": "Een klas op school",
  "engage.codes.staff.for.help":
    "Bij een klas vraagt het formulier geen naam, adres of e-mailadres, en de leraar krijgt een eigen pagina. Maak voor elke klas aparte codes, hoogstens {max, number}.",
  "engage.codes.staff.isClass": "klas",
  "engage.codes.staff.classTooMany": "Voor een klas maakt u hoogstens {max, number} codes.",
  "engage.codes.staff.classNoRule":
    "Codes doen hier nog niets. Kies eerst bij Meedoen instellen dat mensen met een code kunnen meedoen.",
  "engage.codes.staff.teacher": "Voor de leraar",
  "engage.codes.staff.teacherText":
    "Print de kaartjes en geef ze aan de leraar. Stuur de leraar ook dit adres. De leraar leest daar hoe het gaat en hoeveel leerlingen meededen, niet wat zij zeggen. Uw team ziet antwoorden van scholen alleen samen, nooit per klas.",
  "engage.route.school": "Via school",
};
