import type { Messages } from "../../../platform/define/room.ts";

/** Opening and closing at a moment that was planned. */
export const plannedNl: Messages = {
  "trajectories.field.plannedOn": "Dag",
  "trajectories.field.plannedAt": "Tijd",
  "trajectories.field.plannedAt.help": "Bijvoorbeeld 9.00.",
  "trajectories.planned.open.title": "Liever vanzelf, op een ander moment?",
  "trajectories.planned.open.explanation":
    "Kies een dag en een tijd. Dan opent het traject vanzelf, ook als u er niet bent. Op dat moment kijkt Brink nog eens of alles is ingevuld.",
  "trajectories.planned.open.happens": "Dit traject opent vanzelf op {when}.",
  "trajectories.planned.open.failed":
    "Dit traject zou vanzelf opengaan op {when}. Dat ging niet: er ontbreekt nog iets. Maak het af. Open het dan zelf, of kies een nieuw moment.",
  "trajectories.planned.open.drop": "Toch niet vanzelf openen",
  "trajectories.planned.open": "Plan het openen",
  "trajectories.planned.close.title": "Vanzelf sluiten",
  "trajectories.planned.close.explanation":
    "Kies een dag en een tijd. Dan sluit het traject vanzelf. Inwoners zien tot wanneer ze kunnen meedoen. Wie al bezig is, heeft daarna nog een half uur.",
  "trajectories.planned.close.happens": "Dit traject sluit vanzelf op {when}.",
  "trajectories.planned.close.failed":
    "Dit traject zou vanzelf sluiten op {when}. Dat ging niet. Sluit het zelf, of kies een nieuw moment.",
  "trajectories.planned.close.drop": "Toch niet vanzelf sluiten",
  "trajectories.planned.close": "Plan het sluiten",
  "trajectories.planned.alsoClose": "Plan ook wanneer het sluit",
  "trajectories.planned.change": "Kies een ander moment",
  "trajectories.planned.gone": "Dit moment is al voorbij. Kies een later moment.",
  "trajectories.planned.closesFirst": "Het traject zou sluiten voordat het opent. Kies een ander moment.",
  "trajectories.refused.notPlanned": "Dit was al niet meer gepland.",
  "trajectories.notice.planned": "Het moment is gepland. U kunt het nog veranderen.",
  "trajectories.notice.dropped": "Het geplande moment is weg. Er gebeurt niets vanzelf.",
  "trajectories.mail.failed.open.subject": "Niet geopend: {title}",
  "trajectories.mail.failed.open.text": `Dag {name},

U plande het openen van het traject "{title}". Het is niet opengegaan: er ontbreekt nog iets. Inwoners zien het traject nog niet.

Wat er ontbreekt, leest u hier:
{link}

Maak het af. Open het traject dan zelf, of kies een nieuw moment.

{municipality}`,
  "trajectories.mail.failed.close.subject": "Niet gesloten: {title}",
  "trajectories.mail.failed.close.text": `Dag {name},

U plande het sluiten van het traject "{title}". Het is niet gesloten. Inwoners kunnen nog meedoen.

Sluit het zelf, of kies een nieuw moment:
{link}

{municipality}`,
};
