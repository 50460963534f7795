import type { Messages } from "../../platform/define/room.ts";

/** Dutch of everything that can be wrong in the settings: what it is, and what to do. */
export const wrongWordsNl: Messages = {
  "tenancy.staff.wrong.slug": "Gebruik alleen kleine letters, cijfers en streepjes, en begin met een letter.",
  "tenancy.staff.wrong.host":
    "Vul een internetadres in zonder https en zonder schuine streep, bijvoorbeeld praatmee.waterdam.nl.",
  "tenancy.staff.wrong.language": "Dit is geen taalcode. Voorbeelden zijn pl, ar en pt-BR.",
  "tenancy.staff.wrong.cbsCode": "Een CBS-code is GM met vier cijfers, bijvoorbeeld GM0153.",
  "tenancy.staff.wrong.phone": "Vul een telefoonnummer in met cijfers, bijvoorbeeld 14 0123.",
  "tenancy.staff.wrong.colour": "Kies een kleur, of vul die in als # met zes tekens, bijvoorbeeld #0f5a66.",
  "tenancy.staff.wrong.signed": "Vink eerst aan welke teksten kloppen.",
  "tenancy.staff.wrong.holes": "Deze tekst moet dezelfde accolades hebben als het Nederlands: {holes}.",
  "tenancy.staff.wrong.noHoles": "In deze tekst mogen geen accolades staan.",
  "tenancy.staff.wrong.areas.unreadable": "Regel {line} is niet te lezen. Schrijf: naam; inwoners; code.",
  "tenancy.staff.wrong.areas.inhabitants": "Op regel {line} is het aantal inwoners geen getal.",
  "tenancy.staff.wrong.areas.code": "Op regel {line} mag de code alleen letters, cijfers en streepjes hebben.",
  "tenancy.staff.wrong.areas.twice": "De naam of de code van regel {line} staat er al.",
  "tenancy.staff.wrong.areas.tooMany": "Dit zijn te veel wijken. Het mogen er 300 zijn.",
  "tenancy.staff.wrong.logo.choose": "Kies eerst een bestand.",
  "tenancy.staff.wrong.logo.tooBig": "Dit bestand is te groot. Het mag hooguit {max} kB zijn.",
  "tenancy.staff.wrong.logo.kind": "Dit is geen PNG, JPEG of WebP.",
  "tenancy.staff.wrong.logo.svg":
    "Een SVG kan onzichtbare programma's bevatten. Daarom mag dat niet. Bewaar het logo als PNG of WebP en probeer het opnieuw.",
  "tenancy.staff.wrong.languageThere": "Deze taal staat er al.",
  "tenancy.staff.wrong.languageGone": "Deze taal staat er niet meer.",
  "tenancy.staff.wrong.languagesFull": "Er zijn al {max} talen. Haal eerst een taal weg.",
  "tenancy.staff.wrong.dutchStays":
    "Nederlands blijft altijd staan. Dat is de taal van de overheid (Algemene wet bestuursrecht, artikel 2:6).",
  "tenancy.staff.wrong.slugTaken": "Deze korte naam is al van een andere gemeente.",
  "tenancy.staff.wrong.hostTaken": "Dit internetadres is al van een gemeente.",
  "tenancy.staff.wrong.defaultTaken": "Er is al een gemeente die op dit adres antwoordt.",
  "tenancy.staff.wrong.textChanged":
    "Iemand heeft een van deze teksten net veranderd. Kijk nog een keer en teken dan opnieuw.",
  "tenancy.staff.wrong.contrast.textOnBackground":
    "Tekst op de achtergrond is niet goed te lezen: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder tekst.",
  "tenancy.staff.wrong.contrast.textOnSurface":
    "Tekst op een vlak is niet goed te lezen: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder tekst of een lichter vlak.",
  "tenancy.staff.wrong.contrast.mutedOnBackground":
    "De grijze tekst die hieruit volgt is niet goed te lezen: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder tekst.",
  "tenancy.staff.wrong.contrast.mutedOnSurface":
    "De grijze tekst op een vlak is niet goed te lezen: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder tekst of een lichter vlak.",
  "tenancy.staff.wrong.contrast.headingOnBackground":
    "Koppen op de achtergrond zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.headingOnSurface":
    "Koppen op een vlak zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnBackground":
    "Links op de achtergrond zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnSurface":
    "Links op een vlak zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnPrimarySoft":
    "Links op de lichte hoofdkleur zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.primaryOnBackground":
    "De hoofdkleur valt te weinig op tegen de achtergrond: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder kleur.",
  "tenancy.staff.wrong.contrast.primaryOnPrimarySoft":
    "De hoofdkleur valt te weinig op tegen haar eigen lichte tint: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder kleur.",
  "tenancy.staff.wrong.contrast.contrastOnPrimary":
    "De letters op een knop zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}.",
  "tenancy.staff.wrong.contrast.whiteOnPrimaryDeep":
    "Witte letters onder aan de pagina zijn niet goed te lezen: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder hoofdkleur.",
  "tenancy.staff.wrong.contrast.controlBorderOnBackground":
    "De rand van een invulveld is niet goed te zien: contrast {ratio, number}, nodig is {required, number}. Kies een donkerder tekst.",
};
