import type { Room } from "../../../platform/define/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { addMilestone, changeMilestone, removeMilestone } from "./commands/milestones.ts";
import { removeStage, saveStage } from "./commands/stages.ts";
import { decisionPage } from "./pages/decision.page.tsx";
import { milestonePage, newMilestonePage, stagePage } from "./pages/parts.pages.tsx";

/** Who decides and what is done after that, as a part of this room. */
export function decisions(bindings: EngageBindings): Required<Pick<Room, "commands" | "pages" | "downloads">> {
  return {
    commands: [saveStage, removeStage, addMilestone, changeMilestone, removeMilestone],
    pages: [decisionPage(bindings), stagePage, newMilestonePage, milestonePage],
    downloads: [],
  };
}
