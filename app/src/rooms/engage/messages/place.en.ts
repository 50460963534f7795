import type { Messages } from "../../../platform/define/room.ts";

export const placeEn: Messages = {
  "engage.place.find": "Look up this place",
  "engage.place.which": "Which place do you mean?",
  "engage.place.privacy":
    "The place that you choose is shown with its address on the website and on the map. Everybody can see it. Choose your own home only if you do not mind.",
  "engage.place.privacyTeam":
    "Only the team sees exactly which place you choose. The results only say how many people chose a place nearby, and only from ten people.",
  "engage.place.outside":
    "This place is not in our municipality. Choose a place in the municipality, or describe it in your own words.",
  "engage.place.noneOfThese": "None of these. Use only my own words.",
  "engage.place.none":
    "We find no address for these words. Try a street with a number. Or go on: your own words will do.",
  "engage.place.away": "We cannot look up addresses just now. Please go on: your own words will do.",
  "engage.place.short": "First fill in a street or a place. Then you can look it up.",
  "engage.place.term": "Place on the map",
  "engage.place.point": "A point on the map ({point})",
  "engage.field.placeUnknown": "We do not know this place. Choose one from the list, or none.",
  "engage.map.title": "Places on the map",
  "engage.map.open": "See the places on the map",
  "engage.map.titleOf": "Places on the map: {title}",
  "engage.map.none": "No places yet",
  "engage.map.noneText": "Nobody has chosen a place with an idea yet. Come back later.",
  "engage.map.count": "{count, plural, one {One idea is about a place.} other {# ideas are about a place.}}",
  "engage.map.neighbourhood": "Neighbourhood",
  "engage.map.districtOrNeighbourhood": "District or neighbourhood",
  "engage.map.wholeDistrict": "All of {name}",
  "engage.map.everywhere": "All neighbourhoods",
  "engage.map.neighbourhoodCount": "{name} ({count, number})",
  "engage.map.showNeighbourhood": "Show",
  "engage.map.inNeighbourhood": "Neighbourhood: {name}",
  "engage.map.inDistrict": "Neighbourhood: {name}, in the district {district}",
  "engage.map.list": "All places in a list",
  "engage.map.label":
    "Map with the places. Move the map with the arrow keys. Make it larger or smaller with plus and minus.",
  "engage.map.zoomIn": "Closer",
  "engage.map.zoomOut": "Further away",
  "engage.map.credit": "Map data © Kadaster/PDOK",
  "engage.map.together": "{count} places lie together here",
  "engage.map.away": "We cannot show the map itself just now. The places are there.",
  "engage.map.close": "Close",
  "engage.map.past": "Skip the map",
  "engage.map.show": "Show on the map",
  "engage.map.here": "At this place",
  "engage.place.pointOut": "Point out the place on the map",
  "engage.map.pick":
    "Map. Its middle is the place that you choose. Move the map with the arrow keys and press Enter to choose.",
  "engage.pick.title": "Point out the place on the map",
  "engage.pick.plain":
    "This map does not work in your browser. Go back and look up the place by a street and a number.",
  "engage.pick.away": "We cannot show the map now. Go back and describe the place in your own words.",
  "engage.pick.choose": "Choose the middle of the map",
  "engage.pick.back": "Back without choosing",
  "engage.resultsMap.none": "Too few people chose a place in the same area. That is why there is nothing here yet.",
  "engage.resultsMap.later": "People are still drawing. We show the map when nobody can take part any more.",
  "engage.resultsMap.rules":
    "We count places together in squares of 500 by 500 metres. We only show squares that ten people or more chose, rounded to five. So nobody knows who chose what.",
  "engage.resultsMap.touched":
    "A line or an area counts in every square that it goes through. In each square everybody counts once. What goes through more than forty squares does not count.",
  "engage.resultsMap.spot": "Around {point}: about {people, number} people",
};
