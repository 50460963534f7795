import type { Messages } from "../../../../platform/define/room.ts";

export const nl: Messages = {
  "ideas.name": "Ideeën verzamelen",
  "ideas.takePart": "Geef uw idee",
  "ideas.field.title": "Hoe heet uw idee?",
  "ideas.field.titleHelp": "Een paar woorden is genoeg. Niet meer dan {max, number} tekens.",
  "ideas.field.body": "Vertel over uw idee",
  "ideas.field.bodyHelp":
    "Wat moet er anders? Waarom is dat goed? U mag schrijven in uw eigen taal. Zet geen telefoonnummer of adres in de tekst: iedereen kan uw idee lezen.",
  "ideas.paper.title": "Een paar woorden is genoeg.",
  "ideas.paper.theme": "Zet één kruisje.",
  "ideas.field.limit": "Niet meer dan {max} tekens",
  "ideas.field.noTheme": "Geen van deze",
  "ideas.field.theme": "Waar gaat uw idee over?",
  "ideas.field.spot": "Over welke plek gaat het?",
  "ideas.field.spotHelp": "Bijvoorbeeld: het hoekje bij de bakker.",
  "ideas.field.photos": "Foto’s bij uw idee",
  "ideas.field.photosHelp": "Niet meer dan {max, number}. We kijken ze eerst na. Daarna kan iedereen ze zien.",
  "ideas.field.tooManyThemes": "Dat zijn te veel onderwerpen. Noem er niet meer dan {max, number}.",
  "ideas.field.unevenThemes": "Vertaal elk onderwerp. Er moeten in elke taal evenveel regels staan.",
  "ideas.staff.file.address": "Adres van die plek",
  "ideas.staff.file.lon": "Lengtegraad",
  "ideas.staff.file.lat": "Breedtegraad",
  "ideas.staff.file.neighbourhood": "Buurt van die plek",
  "ideas.staff.file.district": "Wijk van die plek",
  "ideas.staff.file.choice": "keuze",
  "ideas.staff.file.text": "tekst",
  "ideas.staff.file.degrees": "graden (WGS84)",
  "ideas.settings.themes": "Onderwerpen in het {language}",
  "ideas.settings.themesHelp":
    "Zet op elke regel één onderwerp, niet meer dan {max, number}. Laat het leeg als u geen onderwerpen wilt.",
  "ideas.settings.asksSpot": "Vraag over welke plek het idee gaat",
  "ideas.settings.asksPhotos": "Laat mensen foto’s meesturen",
  "ideas.settings.asksPhotosHelp":
    "Iemand van uw team kijkt elk idee met een foto na voordat iedereen het ziet. Ook als u andere ideeën pas later leest. Let op herkenbare mensen en nummerborden.",
  "ideas.staff.file.photos": "Foto’s (adres op deze website)",
};
