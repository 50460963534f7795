import type { Messages } from "../../../platform/define/room.ts";

export const placeEn: Messages = {
  "engage.place.find": "Look up this place",
  "engage.place.which": "Which place do you mean?",
  "engage.place.privacy":
    "The place that you choose is shown with its address on the website and on the map. Everybody can see it. Choose your own home only if you do not mind.",
  "engage.place.noneOfThese": "None of these. Use only my own words.",
  "engage.place.none":
    "We find no address for these words. Try a street with a number. Or go on: your own words will do.",
  "engage.place.away": "We cannot look up addresses just now. Please go on: your own words will do.",
  "engage.place.short": "First fill in a street or a place. Then you can look it up.",
  "engage.place.term": "Place on the map",
  "engage.place.point": "A point on the map ({lat} north, {lon} east)",
  "engage.field.placeUnknown": "We do not know this place. Choose one from the list, or none.",
};
