import type { Messages } from "../../../platform/define/room.ts";

/** Taking many texts away in one go, and bringing them back. */
export const removalNl: Messages = {
  "engage.rejection.spam":
    "Er kwamen heel veel teksten tegelijk binnen die op elkaar lijken. Wij denken dat een computer ze stuurde. Klopt dat niet? Zeg het ons.",
  "engage.removal.staff.link": "Haal alles uit deze lijst in één keer weg",
  "engage.removal.staff.title": "Veel teksten tegelijk weghalen",
  "engage.removal.staff.lead":
    "{count, plural, one {U haalt één tekst weg} other {U haalt # teksten weg}} uit “{title}”. {published, plural, =0 {Geen daarvan staat nu op de website} one {Daarvan staat er nu één op de website} other {Daarvan staan er nu # op de website}}. {answered, plural, =0 {Geen heeft een antwoord.} one {Eén heeft al een antwoord; dat is dan ook niet meer te lezen.} other {# hebben al een antwoord; dat is dan ook niet meer te lezen.}}",
  "engage.removal.staff.undo":
    "U of een collega kan alles terugzetten zoals het stond, tot {until}. Brink houdt bij wie dit deed, wanneer en waarom.",
  "engage.removal.staff.told":
    "Wie een e-mailadres achterliet, krijgt één e-mail met de reden. Kiest u als reden ‘Spam’? Dan mailen we niemand.",
  "engage.removal.staff.more":
    "Dit zijn de nieuwste {shown, number} van {total, number}. De rest kunt u daarna weghalen.",
  "engage.removal.staff.which": "Welke teksten gaan weg?",
  "engage.removal.staff.whichHelp": "Staat er een tekst bij die mag blijven? Haal dan het vinkje weg.",
  "engage.removal.staff.now": "Haal weg wat is aangevinkt",
  "engage.removal.staff.back": "Terug naar de inbreng",
  "engage.removal.staff.none": "Er is niets om weg te halen",
  "engage.removal.staff.done": "De teksten zijn weg. Hieronder kunt u ze terugzetten.",
  "engage.removal.staff.nothing": "Deze teksten waren al weg. Er is nu niets veranderd.",
  "engage.removal.staff.tooMany": "U kunt {maximum, number} teksten tegelijk weghalen. Kies er minder.",
  "engage.removal.staff.tooLate": "Terugzetten kon tot 30 dagen na het weghalen. Plaats de teksten nu zelf opnieuw.",
  "engage.removal.staff.undoneBefore": "Iemand anders zette deze teksten al terug.",
  "engage.removals.staff.title": "In één keer weggehaald",
  "engage.removals.staff.all": "Wat in één keer is weggehaald",
  "engage.removals.staff.none": "Er is nog niets in één keer weggehaald",
  "engage.removals.staff.noneText": "Dat doet u vanuit de inbreng van een traject: zoek, en haal weg wat u vindt.",
  "engage.removals.staff.lead": "Ging er iets mis? Zet dan alles in één keer terug.",
  "engage.removals.staff.one": "{count, plural, one {Eén tekst weggehaald} other {# teksten weggehaald}} op {when}",
  "engage.removals.staff.until": "Terugzetten kan tot {until}.",
  "engage.removals.staff.over": "Terugzetten kon tot {until}.",
  "engage.removals.staff.undo": "{count, plural, one {Zet de tekst terug} other {Zet alle # teksten terug}}",
  "engage.removals.staff.undone": "De teksten zijn teruggezet. Hieronder leest u hoeveel.",
  "engage.removals.staff.back":
    "{name} zette er {back, number} van de {many, number} terug op {when}.{rest, plural, =0 {} one { Eén bleef zoals hij was, omdat iemand er daarna iets mee deed.} other { # bleven zoals ze waren, omdat iemand er daarna iets mee deed.}}",
  "engage.removals.staff.pdf": "Verslag van {when} (PDF)",
  "engage.removals.staff.csv": "Verslag van {when} (CSV)",
  "engage.removals.staff.report.title": "Verslag: teksten in één keer weggehaald",
  "engage.removals.staff.report.footer": "Gemaakt op {on} met Brink. De teksten zelf staan er niet in.",
  "engage.removals.staff.report.trajectory": "Traject",
  "engage.removals.staff.report.by": "Weggehaald door",
  "engage.removals.staff.report.at": "Wanneer",
  "engage.removals.staff.report.reason": "Waarom",
  "engage.removals.staff.report.words": "Uitleg",
  "engage.removals.staff.report.many": "Aantal teksten",
  "engage.removals.staff.report.told": "Inzenders",
  "engage.removals.staff.report.told.yes": "wie een e-mailadres achterliet, kreeg één e-mail met de reden",
  "engage.removals.staff.report.told.no": "niemand is gemaild",
  "engage.removals.staff.report.undone": "Teruggezet",
  "engage.removals.staff.report.yes": "ja",
  "engage.removals.staff.report.no": "nee",
  "engage.removals.staff.report.texts": "De teksten",
  "engage.removals.staff.report.receipt": "Nummer",
  "engage.removals.staff.report.stood": "Stond op",
  "engage.removals.staff.report.answered": "Had een antwoord",
  "engage.removals.staff.report.back": "Is terug",
  "engage.done.staff.brought_back": "{name} zette de tekst terug na het weghalen van veel teksten tegelijk, op {when}.",
  "engage.mail.removed.subject": "We laten {count, plural, one {uw tekst} other {uw teksten}} niet zien ({receipts})",
  "engage.mail.removed.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. {count, plural, one {Uw nummer is} other {Uw nummers zijn}} {receipts}.\n\nWe laten {count, plural, one {uw tekst} other {deze teksten}} niet meer zien op de website. Dit is waarom:\n{reason}\n\nBent u het er niet mee eens? Zeg het op de pagina achter de link in onze eerste e-mail, of bel {phone}. Iemand anders kijkt dan opnieuw.\n\nMeer over dit onderwerp:\n{link}\n\nGemeente {municipality}",
  "engage.mail.broughtBack.subject":
    "{count, plural, one {Uw tekst staat} other {Uw teksten staan}} weer zoals eerst ({receipts})",
  "engage.mail.broughtBack.text":
    "Beste inwoner,\n\nU deed mee met “{trajectory}”. {count, plural, one {Uw nummer is} other {Uw nummers zijn}} {receipts}.\n\nMisschien las u dat we {count, plural, one {uw tekst} other {uw teksten}} niet meer lieten zien. Dat hebben we teruggedraaid. Alles staat weer zoals het stond. Onze excuses.\n\nMeer over dit onderwerp:\n{link}\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
};
