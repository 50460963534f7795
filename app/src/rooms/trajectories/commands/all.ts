import type { Command } from "../../../platform/define/command.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { addActivity } from "./add-activity.ts";
import { addPhoto } from "./add-photo.ts";
import { archiveTrajectory, unarchiveTrajectory } from "./archive-trajectory.ts";
import { changeActivity } from "./change-activity.ts";
import { changeChallenge } from "./change-challenge.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { copyTrajectory } from "./copy-trajectory.ts";
import { createChallenge } from "./create-challenge.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { moveTrajectory } from "./move-trajectory.ts";
import { dropPlannedMove, planMove } from "./plan-move.ts";
import { endPreview, sharePreview } from "./preview-link.ts";
import { recordDecision } from "./record-decision.ts";
import { recordMotivation } from "./record-motivation.ts";
import { registerActivity } from "./register-activity.ts";
import { removePhoto } from "./remove-photo.ts";
import { setPhases } from "./set-phases.ts";
import { translateTrajectory } from "./translate-trajectory.ts";

/** What this room does. */
export function allCommands(bindings: TrajectoriesBindings): readonly Command[] {
  return [
    createChallenge,
    changeChallenge,
    createTrajectory,
    copyTrajectory(bindings),
    changeTrajectory,
    recordMotivation,
    recordDecision,
    setPhases,
    translateTrajectory,
    moveTrajectory(bindings.guards),
    planMove(bindings.guards),
    dropPlannedMove,
    sharePreview(bindings),
    endPreview,
    archiveTrajectory,
    unarchiveTrajectory,
    addActivity(bindings),
    changeActivity(bindings),
    registerActivity,
    addPhoto,
    removePhoto,
  ];
}
