import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { removeContributions, undoRemoval } from "./commands.ts";
import { mailBroughtBackJob, mailRemovalJob } from "./jobs/mail-removal.job.ts";
import { removalsPage } from "./pages/removals.page.tsx";
import { removePage } from "./pages/remove.page.tsx";
import { removalDownloads } from "./report.downloads.ts";

/** Taking many texts away in one go, bringing them back and accounting for it. */
export function removing(bindings: Pick<EngageBindings, "words" | "baseUrl">): Part {
  return {
    commands: [removeContributions, undoRemoval],
    pages: [removePage, removalsPage],
    downloads: removalDownloads,
    on: {
      "engage.contributions_removed": [mailRemovalJob(bindings)],
      "engage.removal_undone": [mailBroughtBackJob(bindings)],
    },
  };
}
