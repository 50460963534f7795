import type { Messages } from "../../../platform/define/room.ts";

export const placeNl: Messages = {
  "engage.place.find": "Zoek deze plek op",
  "engage.place.which": "Welke plek bedoelt u?",
  "engage.place.privacy":
    "De plek die u kiest, komt met het adres op de website en op de kaart. Iedereen kan haar zien. Kies uw eigen huis alleen als u dat goed vindt.",
  "engage.place.noneOfThese": "Geen van deze. Gebruik alleen mijn eigen woorden.",
  "engage.place.none":
    "Wij vinden geen adres bij deze woorden. Probeer een straat met een nummer. Of ga verder: uw eigen woorden zijn ook goed.",
  "engage.place.away": "Wij kunnen nu geen adressen opzoeken. Ga gerust verder: uw eigen woorden zijn ook goed.",
  "engage.place.short": "Vul eerst een straat of een plek in. Daarna kunt u zoeken.",
  "engage.place.term": "Plek op de kaart",
  "engage.place.point": "Een punt op de kaart ({lat} noord, {lon} oost)",
  "engage.field.placeUnknown": "Deze plek kennen wij niet. Kies een plek uit de lijst, of kies er geen.",
};
