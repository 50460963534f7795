import type { Messages } from "../../../../platform/define/room.ts";

export const en: Messages = {
  "ideas.name": "Collect ideas",
  "ideas.takePart": "Share your idea",
  "ideas.field.title": "What is your idea called?",
  "ideas.field.titleHelp": "A few words will do. No more than {max, number} characters.",
  "ideas.field.body": "Tell us about your idea",
  "ideas.field.bodyHelp":
    "What should be different? Why is that good? You may write in your own language. Do not put a phone number or an address in the text: everybody can read your idea.",
  "ideas.paper.title": "A few words are enough.",
  "ideas.paper.theme": "Put one cross.",
  "ideas.field.limit": "No more than {max} characters",
  "ideas.field.noTheme": "None of these",
  "ideas.field.theme": "What is your idea about?",
  "ideas.field.spot": "Which place is it about?",
  "ideas.field.spotHelp": "For example: the corner by the bakery.",
  "ideas.field.photos": "Photos with your idea",
  "ideas.field.photosHelp": "No more than {max, number}. We look at them first. After that everybody can see them.",
  "ideas.field.tooManyThemes": "Those are too many subjects. Name no more than {max, number}.",
  "ideas.field.unevenThemes": "Translate every subject. Every language needs the same number of lines.",
  "ideas.staff.file.address": "Address of that spot",
  "ideas.staff.file.lon": "Longitude",
  "ideas.staff.file.lat": "Latitude",
  "ideas.staff.file.neighbourhood": "Neighbourhood of that spot",
  "ideas.staff.file.district": "District of that spot",
  "ideas.staff.file.choice": "choice",
  "ideas.staff.file.text": "text",
  "ideas.staff.file.degrees": "degrees (WGS84)",
  "ideas.settings.themes": "Subjects in {language}",
  "ideas.settings.themesHelp":
    "One subject per line, no more than {max, number}. Leave it empty if you want no subjects.",
  "ideas.settings.asksPhotos": "Let people send photos along",
  "ideas.settings.asksPhotosHelp":
    "Somebody of your team looks at each idea with a photo before everybody sees it. Also when you read other ideas later. Watch for people who can be recognised and for number plates.",
  "ideas.staff.file.photos": "Photos (address on this website)",
  "ideas.settings.asksSpot": "Ask which place the idea is about",
};
