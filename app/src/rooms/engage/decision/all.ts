import type { FollowingBindings } from "../following/bindings.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { addMilestone, changeMilestone, removeMilestone } from "./commands/milestones.ts";
import { removeStage, saveStage } from "./commands/stages.ts";
import { mailStepsJob } from "./follow-up/mail-steps.job.ts";
import { stopStepsCommand, stopStepsPage } from "./follow-up/stop.page.tsx";
import { decisionPage } from "./pages/decision.page.tsx";
import { milestonePage, newMilestonePage, stagePage } from "./pages/parts.pages.tsx";

/** Who decides and what is done after that, as a part of this room. */
export function decisions(bindings: EngageBindings & FollowingBindings): Part {
  const [stop, mail] = [stopStepsCommand(bindings), mailStepsJob(bindings)];
  return {
    commands: [saveStage, removeStage, addMilestone, changeMilestone, removeMilestone, stop],
    pages: [decisionPage(bindings), stagePage, newMilestonePage, milestonePage, stopStepsPage(bindings, stop)],
    jobs: [mail],
    // Behind the mail of who follows the news.
    schedules: [{ cron: "45 7 * * *", job: mail }],
  };
}
