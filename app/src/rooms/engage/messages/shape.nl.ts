import type { Messages } from "../../../platform/define/room.ts";

export const shapeNl: Messages = {
  "engage.shape.line.draw": "Teken een lijn op de kaart",
  "engage.shape.area.draw": "Teken een gebied op de kaart",
  "engage.shape.line.how":
    "Zet punten langs de weg die u bedoelt, van het begin naar het einde. Dat kan op de kaart, of hieronder met adressen. Na elk punt loopt de lijn recht door naar het volgende.",
  "engage.shape.area.how":
    "Zet punten op de hoeken van het gebied, in een rondje. Dat kan op de kaart, of hieronder met adressen. Van het laatste punt gaat de rand vanzelf terug naar het eerste.",
  "engage.shape.line.yours": "Uw lijn",
  "engage.shape.area.yours": "Uw gebied",
  "engage.shape.line.small": "Een lijn met {count, number} punten, ongeveer {size, number} meter lang",
  "engage.shape.line.large": "Een lijn met {count, number} punten, ongeveer {size, number} kilometer lang",
  "engage.shape.area.small": "Een gebied met {count, number} hoeken, ongeveer {size, number} vierkante meter groot",
  "engage.shape.area.large": "Een gebied met {count, number} hoeken, ongeveer {size, number} vierkante kilometer groot",
  "engage.shape.begun": "Nog niet af: {count, plural, =0 {geen punten} one {één punt} other {# punten}}",
  "engage.shape.leaveOut": "Laat weg. Gebruik alleen mijn eigen woorden.",
  "engage.shape.privacy":
    "Alleen het team ziet precies wat u tekent. Begint u bij uw huis? Dan kan het team zien waar u woont. U mag ook iets verderop beginnen. Als niemand meer mee kan doen, komen er stukken van 500 bij 500 meter in de uitkomsten. Een stuk staat er alleen als tien mensen of meer daar tekenden.",
  "engage.shape.points": "De punten",
  "engage.shape.noPoints": "U hebt nog geen punten gezet.",
  "engage.shape.earlier": "Eén plek naar boven",
  "engage.shape.earlierOf": "Zet punt {number} één plek naar boven",
  "engage.shape.drop": "Haal weg",
  "engage.shape.dropOf": "Haal punt {number} weg",
  "engage.shape.next": "Volgend punt",
  "engage.shape.nextHow":
    "Een adres of straat, bijvoorbeeld Kerkstraat 14. Of coördinaten, bijvoorbeeld 52.22060, 6.89370.",
  "engage.shape.add": "Voeg een punt toe",
  "engage.shape.which": "Welke plek bedoelt u?",
  "engage.shape.addThis": "Voeg toe: {place}",
  "engage.shape.done": "Klaar met tekenen",
  "engage.shape.back": "Terug zonder te bewaren",
  "engage.shape.away":
    "Wij kunnen de kaart nu niet laten zien. Zoek de punten hieronder op, of ga terug en schrijf het op in uw eigen woorden.",
  "engage.shape.drawing":
    "Kaart om op te tekenen. Verschuif de kaart met de pijltjes. Enter zet een punt in het midden, Backspace haalt het laatste punt weg.",
  "engage.shape.addMiddle": "Zet een punt in het midden",
  "engage.shape.undo": "Haal het laatste punt weg",
  "engage.shape.many": "Aantal punten: {count}",
  "engage.shape.unknown": "Wij kunnen deze tekening niet lezen. Teken opnieuw, of schrijf het op in uw eigen woorden.",
  "engage.shape.outside": "Punt {number} ligt niet in onze gemeente. Haal dat punt weg, of zet het ergens anders.",
  "engage.shape.tooFew": "Zet minstens {least, number} punten.",
  "engage.shape.tooMany": "Dit zijn te veel punten. Gebruik er niet meer dan {most, number}.",
  "engage.shape.crossing":
    "De randen van uw gebied kruisen elkaar. Zet de punten in de goede volgorde, in een rondje, of haal een punt weg.",
  "engage.shape.tooLong":
    "Dit is te groot: de lijn of de rand is langer dan {km, number} kilometer. Teken iets kleiners.",
  "engage.shape.tooWide":
    "Dit is zo groot dat het niet meetelt op de kaart met uitkomsten. Het team ziet het wel. Wilt u dat het meetelt? Teken dan iets kleiners.",
  "engage.shape.line.drawOn": "Teken verder aan uw lijn",
  "engage.shape.area.drawOn": "Teken verder aan uw gebied",
  "engage.shape.line.unfinished": "Uw lijn is nog niet af. Teken verder, of kies ‘Laat weg’.",
  "engage.shape.area.unfinished": "Uw gebied is nog niet af. Teken verder, of kies ‘Laat weg’.",
  "engage.shape.lookedUp.none":
    "Wij vinden dit adres niet. Probeer een straat met een nummer, of zet het punt op de kaart.",
  "engage.shape.lookedUp.away":
    "Wij kunnen nu geen adressen opzoeken. Zet het punt op de kaart. Of ga terug naar de vragen en schrijf het daar op.",
  "engage.shape.lookedUp.outside": "Dit adres ligt niet in onze gemeente. Kies een ander adres.",
};
