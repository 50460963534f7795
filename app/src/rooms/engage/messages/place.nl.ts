import type { Messages } from "../../../platform/define/room.ts";

export const placeNl: Messages = {
  "engage.place.find": "Zoek deze plek op",
  "engage.place.which": "Welke plek bedoelt u?",
  "engage.place.privacy":
    "De plek die u kiest, komt met het adres op de website en op de kaart. Iedereen kan die plek zien. Kies uw eigen huis alleen als u dat goed vindt.",
  "engage.place.privacyTeam":
    "Alleen het team ziet precies welke plek u kiest. Bij de uitkomsten staat alleen hoeveel mensen een plek in de buurt kozen, en pas vanaf tien mensen.",
  "engage.place.outside":
    "Deze plek ligt niet in onze gemeente. Kies een plek in de gemeente, of schrijf hem op in uw eigen woorden.",
  "engage.place.noneOfThese": "Geen van deze. Gebruik alleen mijn eigen woorden.",
  "engage.place.none":
    "Wij vinden geen adres bij deze woorden. Probeer een straat met een nummer. Of ga verder: uw eigen woorden zijn ook goed.",
  "engage.place.away": "Wij kunnen nu geen adressen opzoeken. Ga gerust verder: uw eigen woorden zijn ook goed.",
  "engage.place.short": "Vul eerst een straat of een plek in. Daarna kunt u zoeken.",
  "engage.place.term": "Plek op de kaart",
  "engage.place.point": "Een punt op de kaart ({point})",
  "engage.field.placeUnknown": "Deze plek kennen wij niet. Kies een plek uit de lijst, of kies er geen.",
  "engage.map.title": "Plekken op de kaart",
  "engage.map.open": "Bekijk de plekken op de kaart",
  "engage.map.titleOf": "Plekken op de kaart: {title}",
  "engage.map.none": "Nog geen plekken",
  "engage.map.noneText": "Nog niemand koos een plek bij een idee. Kijk later nog eens.",
  "engage.map.count": "{count, plural, one {Eén idee gaat over een plek.} other {# ideeën gaan over een plek.}}",
  "engage.map.neighbourhood": "Buurt",
  "engage.map.districtOrNeighbourhood": "Wijk of buurt",
  "engage.map.wholeDistrict": "Heel {name}",
  "engage.map.everywhere": "Alle buurten",
  "engage.map.neighbourhoodCount": "{name} ({count, number})",
  "engage.map.showNeighbourhood": "Laat zien",
  "engage.map.inNeighbourhood": "Buurt: {name}",
  "engage.map.inDistrict": "Buurt: {name}, in de wijk {district}",
  "engage.map.list": "Alle plekken in een lijst",
  "engage.map.label":
    "Kaart met de plekken. Verschuif de kaart met de pijltjes. Maak de kaart groter of kleiner met plus en min.",
  "engage.map.zoomIn": "Dichterbij",
  "engage.map.zoomOut": "Verder weg",
  "engage.map.credit": "Kaartgegevens © Kadaster/PDOK",
  "engage.map.together": "Hier liggen {count} plekken bij elkaar",
  "engage.map.away": "De kaart zelf kunnen wij nu niet laten zien. De plekken staan er wel.",
  "engage.map.close": "Sluit",
  "engage.map.past": "Sla de kaart over",
  "engage.map.show": "Toon op de kaart",
  "engage.map.here": "Op deze plek",
  "engage.place.pointOut": "Wijs de plek aan op de kaart",
  "engage.map.pick":
    "Kaart. Het midden is de plek die u kiest. Verschuif de kaart met de pijltjes en druk op Enter om te kiezen.",
  "engage.pick.title": "Wijs de plek aan op de kaart",
  "engage.pick.plain": "Deze kaart werkt niet in uw browser. Ga terug en zoek de plek op met een straat en een nummer.",
  "engage.pick.away": "Wij kunnen de kaart nu niet laten zien. Ga terug en beschrijf de plek in uw eigen woorden.",
  "engage.pick.choose": "Kies het midden van de kaart",
  "engage.pick.back": "Terug zonder te kiezen",
  "engage.resultsMap.none": "Te weinig mensen kozen een plek in dezelfde buurt. Daarom staat hier nog niets.",
  "engage.resultsMap.later": "Mensen tekenen nog. Wij laten de kaart zien als niemand meer mee kan doen.",
  "engage.resultsMap.rules":
    "Wij tellen plekken samen in stukken van 500 bij 500 meter. We laten alleen stukken zien die tien mensen of meer kozen, en ronden af op vijf. Zo weet niemand wie wat koos.",
  "engage.resultsMap.touched":
    "Een lijn of een gebied telt mee in elk stuk waar het doorheen gaat. Per stuk telt iedereen één keer. Wat door meer dan veertig stukken gaat, telt niet mee.",
  "engage.resultsMap.spot": "Rond {point}: ongeveer {people, number} mensen",
};
