import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { checkPage } from "./check/check.page.tsx";
import { differencesPage } from "./check/differences.page.tsx";
import { enterAgain } from "./check/enter-again.ts";
import { settleDifferences } from "./check/settle.ts";
import { startCheck } from "./check/start-check.ts";
import { closeBatch } from "./commands/close-batch.ts";
import { correctForm } from "./commands/correct-form.ts";
import { enterBatchForm } from "./commands/enter-form.ts";
import { openBatch } from "./commands/open-batch.ts";
import { paperFormDownload } from "./form.download.ts";
import { batchPage } from "./pages/batch.page.tsx";
import { correctPage } from "./pages/correct.page.tsx";
import { paperPage } from "./pages/paper.page.tsx";

/** Printing forms, and typing over what comes back. */
export function onPaper({ methods, baseUrl }: Pick<EngageBindings, "methods" | "baseUrl">): Part {
  const [open, enter, correct] = [openBatch(methods), enterBatchForm(methods), correctForm(methods)];
  const [again, settle] = [enterAgain(methods), settleDifferences(methods)];
  return {
    commands: [open, enter, closeBatch, correct, startCheck, again, settle],
    pages: [
      ...[paperPage(methods, open), batchPage(methods, enter), correctPage(methods, correct)],
      ...[checkPage(methods, again), differencesPage(methods, settle)],
    ],
    downloads: [paperFormDownload(methods, baseUrl)],
  };
}
