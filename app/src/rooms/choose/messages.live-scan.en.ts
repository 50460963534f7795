import type { Messages } from "../../platform/define/room.ts";

export const enLiveScan: Messages = {
  "choose.liveScan.title": "How it stands",
  "choose.liveScan.open": "Checks still open: {count}. If you can say yes to all of them, this will be the outcome:",
  "choose.liveScan.done": "All checks have been answered. This will be the outcome:",
  "choose.liveScan.stepOpen": "Your next step: answer the checks that are still open.",
  "choose.liveScan.stepDone": "Your next step: save, and read the outcome.",
  "choose.liveScan.provisional": "This does not count yet. The outcome follows from the answers that you save.",
};
