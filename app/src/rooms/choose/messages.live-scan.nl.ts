import type { Messages } from "../../platform/define/room.ts";

export const nlLiveScan: Messages = {
  "choose.liveScan.title": "Zo staat het ervoor",
  "choose.liveScan.open":
    "Checks die nog open zijn: {count}. Als u daar overal ja op kunt zeggen, wordt dit de uitkomst:",
  "choose.liveScan.done": "Alle checks zijn beantwoord. Dit wordt de uitkomst:",
  "choose.liveScan.stepOpen": "Uw volgende stap: beantwoord de checks die nog open zijn.",
  "choose.liveScan.stepDone": "Uw volgende stap: bewaar, en lees de uitkomst.",
  "choose.liveScan.provisional": "Dit telt nog niet. De uitkomst volgt uit de antwoorden die u bewaart.",
};
