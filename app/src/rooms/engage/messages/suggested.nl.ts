import type { Messages } from "../../../platform/define/room.ts";

/** What may be a theme. */
export const suggestedNl: Messages = {
  "engage.suggested.title": "Voorstellen voor thema’s",
  "engage.suggested.crumb": "Voorstel",
  "engage.suggested.how":
    "Brink telt welke woorden samen voorkomen in inbreng zonder thema. Brink begrijpt niet wat mensen bedoelen. Lees dus zelf of het bij elkaar hoort.",
  "engage.suggested.one": "{count, plural, one {Eén bijdrage over {words}} other {# bijdragen over {words}}}",
  "engage.suggested.noneLeft": "Er is geen voorstel meer.",
  "engage.suggested.lookedAt": "Gezocht op {when}.",
  "engage.suggested.look": "Zoek voorstellen",
  "engage.suggested.lookAgain": "Zoek opnieuw",
  "engage.suggested.lead": "Dit is nog geen thema. Haal weg wat er niet bij hoort en geef het een naam.",
  "engage.suggested.strongest":
    "{count, plural, one {Hier staat de bijdrage die er het sterkst bij hoort. De rest komt terug als u opnieuw zoekt.} other {Hier staan de # bijdragen die er het sterkst bij horen. De rest komt terug als u opnieuw zoekt.}}",
  "engage.suggested.which": "Wat hoort bij elkaar?",
  "engage.suggested.whichHelp": "Wat er het sterkst bij hoort, staat bovenaan.",
  "engage.suggested.because": "Staat hier door: {words}.",
  "engage.suggested.doubt": "Misschien hoort dit er niet bij.",
  "engage.suggested.nameHelp":
    "Dit zijn de woorden die het vaakst samen voorkomen. Maak er een gewone naam van. Iedereen leest die naam als het antwoord er staat.",
  "engage.suggested.orInto": "Of zet ze in een thema dat er al is",
  "engage.suggested.orIntoHelp": "Maak dan de naam hierboven leeg.",
  "engage.suggested.accept": "Zet ze in het thema",
  "engage.suggested.back": "Terug naar de thema’s",
  "engage.suggested.hideText":
    "Hebt u hier nu niets aan? Dan ziet u dit voorstel niet meer. Het komt terug als minstens de helft ervan nieuw is.",
  "engage.suggested.hide": "Niet nu",
  "engage.suggested.notice.found": "Er is gezocht. De voorstellen staan op deze pagina.",
  "engage.suggested.notice.nothing":
    "Er is gezocht. Brink vond geen drie bijdragen die genoeg woorden met elkaar delen.",
  "engage.suggested.notice.hidden": "U ziet dit voorstel niet meer.",
  "engage.suggested.refused.tooFew":
    "Er zijn nog geen drie bijdragen zonder thema. Er is niets om bij elkaar te zetten.",
  "engage.suggested.refused.decided": "Iemand anders besliste intussen over dit voorstel. Kijk opnieuw.",
};
