import type { Migration } from "../../../platform/define/room.ts";
import { challenges } from "./0001-challenges.ts";
import { trajectories } from "./0002-trajectories.ts";
import { plan } from "./0003-plan.ts";
import { movedPromises } from "./0004-moved-promises.ts";
import { plannedMoves } from "./0005-planned-moves.ts";
import { previewLinks } from "./0006-preview-links.ts";
import { archive } from "./0007-archive.ts";

export const migrations: readonly Migration[] = [
  challenges,
  trajectories,
  plan,
  movedPromises,
  plannedMoves,
  previewLinks,
  archive,
];
