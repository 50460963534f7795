import type { Messages } from "../../../platform/define/room.ts";

/** What may be a theme. */
export const suggestedNl: Messages = {
  "engage.suggested.staff.title": "Mogelijke thema’s",
  "engage.suggested.staff.crumb": "Mogelijk thema",
  "engage.suggested.staff.how":
    "Brink telt welke woorden samen voorkomen in inbreng zonder thema. Brink begrijpt niet wat mensen bedoelen. Lees dus zelf of het bij elkaar hoort.",
  "engage.suggested.staff.one": "{count, plural, one {Eén bijdrage over {words}} other {# bijdragen over {words}}}",
  "engage.suggested.staff.noneLeft": "Er zijn nu geen mogelijke thema’s.",
  "engage.suggested.staff.lookedAt": "Gezocht op {when}.",
  "engage.suggested.staff.look": "Zoek mogelijke thema’s",
  "engage.suggested.staff.lookAgain": "Zoek opnieuw",
  "engage.suggested.staff.lead": "Dit is nog geen thema. Haal weg wat er niet bij hoort en geef het een naam.",
  "engage.suggested.staff.strongest":
    "{count, plural, one {Hier staat de bijdrage die er het sterkst bij hoort. De rest komt terug als u opnieuw zoekt.} other {Hier staan de # bijdragen die er het sterkst bij horen. De rest komt terug als u opnieuw zoekt.}}",
  "engage.suggested.staff.which": "Wat hoort bij elkaar?",
  "engage.suggested.staff.whichHelp": "Wat er het sterkst bij hoort, staat bovenaan.",
  "engage.suggested.staff.because": "Staat hier door: {words}.",
  "engage.suggested.staff.doubt": "Misschien hoort dit er niet bij.",
  "engage.suggested.staff.nameHelp":
    "Dit zijn de woorden die het vaakst samen voorkomen. Maak er een gewone naam van. Iedereen leest die naam als het antwoord er staat.",
  "engage.suggested.staff.orInto": "Of zet ze in een thema dat er al is",
  "engage.suggested.staff.orIntoHelp": "Kiest u hier een thema? Dan gebruiken we de naam hierboven niet.",
  "engage.suggested.staff.accept": "Zet ze in het thema",
  "engage.suggested.staff.back": "Terug naar de thema’s",
  "engage.suggested.staff.hideText":
    "Hebt u hier nu niets aan? Dan ziet u dit mogelijke thema niet meer. Het komt terug als minstens de helft ervan nieuw is.",
  "engage.suggested.staff.hide": "Niet nu",
  "engage.suggested.staff.notice.found": "Er is gezocht. De mogelijke thema’s staan op deze pagina.",
  "engage.suggested.staff.notice.nothing":
    "Er is gezocht. Brink vond geen drie bijdragen die genoeg woorden met elkaar delen.",
  "engage.suggested.staff.notice.hidden": "U ziet dit mogelijke thema niet meer.",
  "engage.suggested.staff.refused.tooFew":
    "Er zijn nog geen drie bijdragen zonder thema. Er is niets om bij elkaar te zetten.",
  "engage.suggested.staff.refused.tooMuch":
    "Er is zo veel inbreng zonder thema dat zoeken te lang duurt. Zet eerst zelf een deel in een thema.",
  "engage.suggested.staff.refused.decided": "Iemand anders besliste intussen over dit mogelijke thema. Kijk opnieuw.",
};
