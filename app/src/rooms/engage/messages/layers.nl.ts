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
  "engage.layer.planAlt": "Tekening: {name}. De uitleg staat hierboven.",
  "engage.layer.planWhole": "Bekijk de tekening groot",
  "engage.layer.planBeside": "Deze tekening ligt niet op de kaart.",
  "engage.layer.changed": "Het laatst veranderd op {on}.",
  "engage.layer.redrawn": "Let op: dit is veranderd op {on}. Wie daarvoor een plek koos, zag nog het plan van toen.",
  "engage.layer.toMap": "Naar de kaart met alle plekken",

  "engage.layer.staff.lead":
    "Laat inwoners zien waar het plan over gaat. Kies een bestand met lijnen, gebieden of punten. Dan ligt het onder de plekken op de kaart, ook als iemand zelf een plek aanwijst.",
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
  "engage.layer.staff.nameProperty": "Hoe heet in het bestand het veld met de naam?",
  "engage.layer.staff.namePropertyHelp":
    "Laat dit leeg als het veld gewoon “naam” of “name” heet. We bewaren alleen dit veld. Kies er geen waarin gegevens van mensen staan.",
  "engage.layer.staff.unnamed": "Gebruik geen namen. De onderdelen heten dan Onderdeel 1, Onderdeel 2 enzovoort.",
  "engage.layer.staff.keptNames": "Welke van deze namen mag iedereen lezen?",
  "engage.layer.staff.keptNamesHelp":
    "Kruis alleen aan wat op de kaart mag. De andere onderdelen staan er ook, maar zonder naam.",
  "engage.layer.staff.asPublic": "Bekijk de laag zoals inwoners hem zien",
  "engage.layer.staff.outside":
    "{count, plural, one {Eén van de {all, number} onderdelen ligt buiten de gemeente.} other {# van de {all, number} onderdelen liggen buiten de gemeente.}} Klopt dat? Dan hoeft u niets te doen. Klopt het niet? Kies dan een ander bestand.",
  "engage.layer.staff.aPlan": "Een tekening op de kaart",
  "engage.layer.staff.aPlanBeside": "Een tekening naast de kaart",
  "engage.layer.staff.addPlan": "Voeg een tekening of plan toe",
  "engage.layer.staff.addPlanNow": "Bewaar de tekening",
  "engage.layer.staff.plan": "Tekening",
  "engage.layer.staff.planHelp":
    "PNG, JPEG, WebP of PDF, ten hoogste {megabytes, number} MB. Wij maken er een nieuw plaatje van, groot genoeg om te lezen. Het bestand zelf bewaren wij niet.",
  "engage.layer.staff.planSame": "(laat leeg voor dezelfde tekening)",
  "engage.layer.staff.page": "Welke bladzijde van de PDF?",
  "engage.layer.staff.pageHelp": "Alleen nodig als de PDF meer bladzijden heeft.",
  "engage.layer.staff.where": "Waar hoort de tekening op de kaart?",
  "engage.layer.staff.whereHelp":
    "Het noorden moet boven zijn. Vraag de tekenaar naar de coördinaten van twee hoeken: in graden (52.22060, 6.89370) of in meters van het Rijksdriehoekstelsel (258000 471000). Weet u ze niet? Laat ze leeg. Dan staat de tekening onder de kaart.",
  "engage.layer.staff.northWest": "Hoek linksboven",
  "engage.layer.staff.northWestHelp": "Het noordwesten van de tekening, met de rand erbij.",
  "engage.layer.staff.southEast": "Hoek rechtsonder",
  "engage.layer.staff.southEastHelp": "Het zuidoosten van de tekening, met de rand erbij.",
  "engage.layer.staff.outsidePlan":
    "De tekening ligt buiten de gemeente. Klopt dat? Dan hoeft u niets te doen. Klopt het niet? Kies dan een ander bestand.",
  "engage.layer.staff.changePlan": "Kies een andere tekening, of leg hem ergens anders",
  "engage.layer.staff.notice.addedPlan": "De tekening is bewaard. Kijk of hij goed ligt.",
  "engage.layer.staff.notice.changedPlan": "De tekening is veranderd. Kijk of hij goed ligt.",
  "engage.layer.staff.notice.changedBeside": "De tekening is veranderd. Hij staat niet op de kaart, maar eronder.",
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
  "engage.layer.staff.wrong.spreadsheet": "Dit is een Excel-bestand. Vraag om GeoJSON: dat is één tekstbestand.",
  "engage.layer.staff.wrong.zip":
    "Dit is een zip. Pak hem uit en kies het GeoJSON-bestand. Zit er een shapefile in? Vraag om GeoJSON.",
  "engage.layer.staff.wrong.encoding": "We kunnen de letters in dit bestand niet lezen. Vraag om GeoJSON in UTF-8.",
  "engage.layer.staff.wrong.empty": "Er staat niets in dit bestand. Kies een ander bestand.",
  "engage.layer.staff.wrong.json": "Dit is geen JSON, of het bestand is halverwege afgebroken. Vraag om GeoJSON.",
  "engage.layer.staff.wrong.kind":
    "Dit is JSON, maar geen GeoJSON. Het moet een “FeatureCollection” of een “Feature” zijn.",
  "engage.layer.staff.wrong.tooDeep": "Wij kunnen dit bestand niet lezen. Vraag om een nieuw GeoJSON-bestand.",
  "engage.layer.staff.wrong.measure":
    "De coördinaten in dit bestand zijn in een stelsel dat we niet kennen. Vraag om WGS84 (graden) of RD (EPSG:28992).",
  "engage.layer.staff.wrong.swapped":
    "Noord en oost staan in dit bestand andersom. In GeoJSON komt de lengte (oost, rond 5) voor de breedte (noord, rond 52). Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.tooBigPlan":
    "Dit bestand is groter dan {megabytes, number} MB. Bewaar de tekening met minder beeldpunten, of alleen de bladzijde die u nodig hebt.",
  "engage.layer.staff.wrong.plan.heic": "Dit is een HEIC-foto. Bewaar hem als JPEG of PNG.",
  "engage.layer.staff.wrong.plan.kind": "Dit is geen PNG, JPEG, WebP of PDF. Bewaar de tekening als een van deze.",
  "engage.layer.staff.wrong.plan.pixels":
    "Deze tekening heeft te veel beeldpunten. Bewaar hem kleiner: 4.000 beeldpunten breed is genoeg.",
  "engage.layer.staff.wrong.plan.broken": "Dit bestand is niet heel. Bewaar de tekening opnieuw.",
  "engage.layer.staff.wrong.plan.pdf":
    "We kunnen deze PDF niet tekenen. Hij is niet heel, of te ingewikkeld. Bewaar de tekening als PNG.",
  "engage.layer.staff.wrong.plan.locked":
    "Op deze PDF zit een wachtwoord. Bewaar hem zonder wachtwoord en kies hem opnieuw.",
  "engage.layer.staff.wrong.plan.busy": "We tekenen er al een paar voor anderen. Probeer het over een minuut opnieuw.",
  "engage.layer.staff.wrong.plan.whichPage":
    "Deze PDF heeft {pages, number} bladzijden. Typ op welke bladzijde het plan staat, en kies het bestand opnieuw.",
  "engage.layer.staff.wrong.plan.noPage":
    "Deze bladzijde is er niet. De PDF heeft {pages, plural, one {één bladzijde} other {# bladzijden}}.",
  "engage.layer.staff.wrong.corner":
    "Dit zijn geen coördinaten in Nederland. Typ ze zo: 52.22060, 6.89370. Of zo: 258000 471000. Of laat beide hoeken leeg.",
  "engage.layer.staff.wrong.corners":
    "Deze hoek ligt niet rechts onder de andere. Linksboven is het noordwesten, rechtsonder het zuidoosten.",
  "engage.layer.staff.wrong.misfit":
    "De hoeken passen niet bij de vorm van de tekening. Kijk de getallen na. Is het noorden boven?",
  "engage.layer.staff.wrong.tooManyShapes":
    "Er staan meer dan {max, number} onderdelen in dit bestand. Laat alleen het gebied van het traject erin staan.",
  "engage.layer.staff.wrong.tooManyPoints":
    "Er staan meer dan {max, number} punten in dit bestand. Dat is te zwaar voor een oude telefoon. Vraag om eenvoudiger lijnen, of een kleiner gebied.",
  "engage.layer.staff.wrong.more": "En zo nog {count, plural, one {één onderdeel} other {# onderdelen}}.",
  "engage.layer.staff.wrong.whichProperty":
    "In welk veld staat de naam? In het bestand staan: {there}. Typ er één, of kies dat u geen namen gebruikt. Kies daarna het bestand opnieuw.",
  "engage.layer.staff.wrong.noProperty":
    "Dit veld staat niet in het bestand. Wel staan erin: {there}. Typ er één, en kies het bestand opnieuw.",
  "engage.layer.staff.wrong.personal":
    "In deze namen staan misschien gegevens van mensen. Kruis aan wat iedereen mag lezen, en kies het bestand opnieuw.",
  "engage.layer.staff.wrong.personalOne":
    "Onderdeel {number, number} heet “{name}”. Dat lijkt {kind, select, phone {een telefoonnummer} email {een e-mailadres} bsn {een burgerservicenummer} iban {een rekeningnummer} plate {een kenteken} other {een adres}}.",
  "engage.layer.staff.wrong.personalMany":
    "In {count, number} namen staan misschien gegevens van mensen. Kies een ander veld voor de naam, of gebruik geen namen. Kies daarna het bestand opnieuw.",
  "engage.layer.staff.wrong.shape.noGeometry":
    "Onderdeel {number, number} ({name}) heeft geen plek. Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.shape.geometryKind":
    "Onderdeel {number, number} ({name}) is geen punt, lijn of gebied, of een verzameling daarvan. Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.shape.point":
    "Onderdeel {number, number} ({name}) heeft een punt dat niet uit twee getallen bestaat. Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.shape.elsewhere":
    "Onderdeel {number, number} ({name}) ligt niet in Nederland. Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.shape.fewPoints":
    "Onderdeel {number, number} ({name}) heeft te weinig punten voor een lijn of een gebied. Vraag om een nieuw bestand.",
  "engage.layer.staff.wrong.shape.open":
    "De rand van onderdeel {number, number} ({name}) is niet dicht. Vraag om een nieuw bestand.",
  "engage.layer.staff.fileAgain": "Kies het bestand opnieuw. Uw browser onthoudt het niet.",
  "engage.layer.staff.notice.planBeside":
    "De tekening is bewaard. Hij staat nog niet óp de kaart, maar eronder. Wilt u hem op de kaart? Vul dan twee hoeken in.",
};
