import type { Messages } from "../../../platform/define/room.ts";

/** The form on paper, and typing it over. */
export const paperNl: Messages = {
  "engage.paper.rather": "Liever op papier?",
  "engage.paper.print": "Print het formulier (pdf)",
  "engage.paper.kicker": "Gemeente {municipality} · {title}",
  "engage.paper.how":
    "Schrijf met een pen. Zet een kruisje in het hokje van uw antwoord. Vergist u zich? Maak dat hokje helemaal zwart en zet een nieuw kruisje.",
  "engage.paper.form": "Formulier {code}",
  "engage.paper.number": "Nummer (vult de gemeente in):",
  "engage.paper.sheet": "Blad {at} van {of}",
  "engage.paper.organisation": "Voor een organisatie of bedrijf, namelijk:",
  "engage.paper.email": "Wilt u horen wat we ermee doen? Schrijf dan uw e-mailadres op.",
  "engage.paper.handIn": "Klaar? Lever het formulier in",
  "engage.paper.bring": "Stuur of breng het naar {where}.",
  "engage.paper.open": "Open: {hours}.",
  "engage.paper.until": "Het moet er uiterlijk zijn op {date}.",
  "engage.paper.counted":
    "We typen uw antwoorden over en tellen ze mee, net als antwoorden via internet. Niemand ziet op de website wie wat antwoordde. U hoeft uw naam niet op te schrijven.",
  "engage.paper.read":
    "We typen uw tekst over. Die telt net zo mee als tekst via internet en kan op de website komen. Uw naam staat er niet bij. U hoeft uw naam niet op te schrijven.",
  "engage.paper.privacy": "Hoe we met uw gegevens omgaan, leest u op {address}.",
  "engage.paper.help": "Vragen of hulp nodig? Bel {phone}.",
  "engage.paper.online": "U kunt ook via internet meedoen: {address}. Doe één keer mee.",
  "engage.staff.paper.print": "Voor wie liever met een pen meedoet:",
  "engage.staff.paper.printIn": "Formulier om te printen: {language} (pdf)",
};
