import type { Messages } from "../../../platform/define/room.ts";

/** What is over leaves the lists. */
export const archiveNl: Messages = {
  "trajectories.archive.title": "Archief",
  "trajectories.archive.lead":
    "Het traject verdwijnt uit de lijsten. Alles blijft bewaard zolang uw bewaartermijnen dat zeggen, en u kunt het altijd terughalen.",
  "trajectories.archive.isIn": "Dit traject staat in het archief.",
  "trajectories.archive.residents":
    "Inwoners vinden het nog onder ‘Archief’ bij alle trajecten. Het adres van de pagina blijft werken.",
  "trajectories.archive.go": "Zet in het archief",
  "trajectories.archive.back": "Haal uit het archief",
  "trajectories.archive.since": "Dit traject staat in het archief sinds {on}.",
  "trajectories.archive.public": "Dit traject staat in het archief. Het is al een tijd voorbij.",
  "trajectories.status.staff.archived": "Archief",
  "trajectories.list.filter.archived": "Archief",
  "trajectories.refused.notOver":
    "Dit traject loopt nog, of het wacht op een antwoord of een evaluatie. Rond dat eerst af.",
  "trajectories.refused.notArchived": "Dit traject staat niet in het archief.",
  "trajectories.notice.archived": "Dit traject staat nu in het archief.",
  "trajectories.notice.unarchived": "Dit traject staat weer in de lijsten.",
};
