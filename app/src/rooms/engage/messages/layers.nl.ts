import type { Messages } from "../../../platform/define/room.ts";

/** Wat er onder de plekken op de kaart ligt. */
export const layersNl: Messages = {
  "engage.map.layers": "Wat ziet u op de kaart?",
  "engage.map.layerAway": "Dit kunnen wij nu niet laten zien. Het staat wel in de lijst.",
  "engage.layer.title": "Lagen op de kaart",
  "engage.layer.section": "Het plan op de kaart",
  "engage.layer.openMap": "Bekijk de kaart",
  "engage.layer.unnamed": "Onderdeel {number, number}",
  "engage.layer.count": "{count, plural, one {Eén onderdeel} other {# onderdelen}}",
  "engage.layer.all": "Bekijk alle {count, number} onderdelen in een lijst",
  "engage.layer.changed": "Zo staat het er sinds {on}.",
  "engage.layer.toMap": "Naar de kaart met alle plekken",

  "engage.layer.staff.lead":
    "Laat inwoners zien waar het plan over gaat. Kies een bestand met lijnen, vlakken of punten. Dan ligt het onder de plekken op de kaart, ook als iemand zelf een plek aanwijst.",
  "engage.layer.staff.none": "Er zijn nog geen lagen.",
  "engage.layer.staff.column.layer": "Laag",
  "engage.layer.staff.column.holds": "Wat erin staat",
  "engage.layer.staff.column.changed": "Veranderd",
  "engage.layer.staff.column.order": "Volgorde",
  "engage.layer.staff.raise": "Zet hoger",
  "engage.layer.staff.raiseOf": "Zet hoger: {name}",
  "engage.layer.staff.add": "Voeg een laag toe",
  "engage.layer.staff.addNow": "Zet op de kaart",
  "engage.layer.staff.public":
    "Is het traject al open? Dan ziet iedereen de laag meteen. Anders ziet alleen het team hem, tot het traject opengaat.",
  "engage.layer.staff.name": "Naam in het {language}",
  "engage.layer.staff.nameHelp": "Kort en gewoon, bijvoorbeeld: Nieuwe bomen.",
  "engage.layer.staff.explanation": "Uitleg in het {language}",
  "engage.layer.staff.explanationHelp":
    "Vertel in gewone woorden wat er te zien is, en waar het ligt. Wie de kaart niet kan zien, heeft alleen deze uitleg.",
  "engage.layer.staff.file": "GeoJSON-bestand",
  "engage.layer.staff.fileHelp":
    "Ten hoogste {megabytes, number} MB, {shapes, number} onderdelen en {points, number} punten. Coördinaten in graden (WGS84) of in meters van het Rijksdriehoekstelsel (RD). Vraag ernaar bij uw collega’s van geo-informatie.",
  "engage.layer.staff.nameProperty": "Welke eigenschap is de naam?",
  "engage.layer.staff.namePropertyHelp":
    "Laat dit leeg als de eigenschap gewoon “naam” of “name” heet. We bewaren alleen deze eigenschap. Kies er geen waarin gegevens van mensen staan.",
  "engage.layer.staff.asPublic": "Bekijk de laag zoals inwoners hem zien",
  "engage.layer.staff.outside":
    "{count, plural, one {Eén van de {all, number} onderdelen ligt buiten de gemeente.} other {# van de {all, number} onderdelen liggen buiten de gemeente.}} Klopt dat? Dan hoeft u niets te doen.",
  "engage.layer.staff.change": "Verander de naam of de uitleg",
  "engage.layer.staff.changeNow": "Bewaar de verandering",
  "engage.layer.staff.replace": "Kies een ander bestand",
  "engage.layer.staff.replaceNow": "Vervang wat erin staat",
  "engage.layer.staff.remove": "Haal deze laag weg",
  "engage.layer.staff.removeText":
    "De laag verdwijnt van de kaart en uit de lijst. De plekken van inwoners blijven staan.",
  "engage.layer.staff.removeNow": "Ja, haal de laag weg",
  "engage.layer.staff.notice.added": "De laag staat op de kaart. Kijk of hij goed ligt.",
  "engage.layer.staff.notice.changed": "De naam en de uitleg zijn bewaard.",
  "engage.layer.staff.notice.replaced": "Het nieuwe bestand staat op de kaart.",
  "engage.layer.staff.notice.raised": "De volgorde is veranderd.",
  "engage.layer.staff.notice.removed": "De laag is weg.",
  "engage.layer.staff.refused.archived": "Dit traject ligt in het archief. Haal het daar eerst uit.",
  "engage.layer.staff.refused.full": "Er zijn al {max, number} lagen. Haal er eerst één weg.",

  "engage.layer.staff.wrong.explanation":
    "Schrijf op wat er te zien is. Wie de kaart niet kan zien, heeft alleen deze uitleg.",
  "engage.layer.staff.wrong.missing": "Kies een bestand.",
  "engage.layer.staff.wrong.tooBig":
    "Dit bestand is groter dan {megabytes, number} MB. Laat alleen het gebied van het traject erin staan, of vraag om minder punten.",
  "engage.layer.staff.wrong.spreadsheet":
    "Dit is een zip-bestand of een Excel-bestand. Vraag om GeoJSON: dat is één tekstbestand.",
  "engage.layer.staff.wrong.encoding": "We kunnen de letters in dit bestand niet lezen. Vraag om GeoJSON in UTF-8.",
  "engage.layer.staff.wrong.empty": "Er staat niets in dit bestand.",
  "engage.layer.staff.wrong.json": "Dit is geen JSON, of het bestand is halverwege afgebroken. Vraag om GeoJSON.",
  "engage.layer.staff.wrong.kind":
    "Dit is JSON, maar geen GeoJSON. Het moet een “FeatureCollection” of een “Feature” zijn.",
  "engage.layer.staff.wrong.tooDeep": "In dit bestand zit te veel in elkaar. Dat is geen GeoJSON.",
  "engage.layer.staff.wrong.measure":
    "De coördinaten in dit bestand zijn in een stelsel dat we niet kennen. Vraag om WGS84 (graden) of RD (EPSG:28992).",
  "engage.layer.staff.wrong.swapped":
    "Noord en oost staan in dit bestand andersom. In GeoJSON komt de lengte (oost, rond 5) voor de breedte (noord, rond 52). Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.tooManyShapes":
    "Er staan meer dan {max, number} onderdelen in dit bestand. Laat alleen het gebied van het traject erin staan.",
  "engage.layer.staff.wrong.tooManyPoints":
    "Er staan meer dan {max, number} punten in dit bestand. Dat is te zwaar voor een oude telefoon. Vraag om eenvoudiger lijnen, of een kleiner gebied.",
  "engage.layer.staff.wrong.more": "En zo nog {count, plural, one {één onderdeel} other {# onderdelen}}.",
  "engage.layer.staff.wrong.whichProperty":
    "Welke eigenschap is de naam? In het bestand staan: {there}. Typ er één, en kies het bestand opnieuw.",
  "engage.layer.staff.wrong.noProperty":
    "Deze eigenschap staat niet in het bestand. Wel staan erin: {there}. Typ er één, en kies het bestand opnieuw.",
  "engage.layer.staff.wrong.shape.noGeometry": "Onderdeel {number, number} ({name}) ligt nergens.",
  "engage.layer.staff.wrong.shape.geometryKind":
    "Onderdeel {number, number} ({name}) is geen punt, lijn of vlak, of een verzameling daarvan.",
  "engage.layer.staff.wrong.shape.point":
    "Onderdeel {number, number} ({name}) heeft een punt dat niet uit twee getallen bestaat.",
  "engage.layer.staff.wrong.shape.elsewhere": "Onderdeel {number, number} ({name}) ligt niet in Nederland.",
  "engage.layer.staff.wrong.shape.fewPoints":
    "Onderdeel {number, number} ({name}) heeft te weinig punten voor een lijn of een vlak.",
  "engage.layer.staff.wrong.shape.open":
    "Onderdeel {number, number} ({name}) is een vlak dat niet dicht is: het laatste punt is niet het eerste.",
};
