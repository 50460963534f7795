import type { Messages } from "../../../platform/define/room.ts";

/** What is over leaves the lists. */
export const archiveEn: Messages = {
  "trajectories.archive.title": "Archive",
  "trajectories.archive.lead":
    "The trajectory leaves the lists. Everything is kept for as long as your retention periods say, and you can always bring it back.",
  "trajectories.archive.isIn": "This trajectory is in the archive.",
  "trajectories.archive.residents":
    "Residents still find it under ‘Archive’ with all trajectories. The address of the page keeps working.",
  "trajectories.archive.go": "Put in the archive",
  "trajectories.archive.back": "Take out of the archive",
  "trajectories.archive.since": "This trajectory has been in the archive since {on}.",
  "trajectories.archive.public": "This trajectory is in the archive. It ended some time ago.",
  "trajectories.status.staff.archived": "Archive",
  "trajectories.list.filter.archived": "Archive",
  "trajectories.refused.notOver":
    "This trajectory is still going on, or waits for an answer or an evaluation. Finish that first.",
  "trajectories.refused.notArchived": "This trajectory is not in the archive.",
  "trajectories.notice.archived": "This trajectory is in the archive now.",
  "trajectories.notice.unarchived": "This trajectory is in the lists again.",
};
