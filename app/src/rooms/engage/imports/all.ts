import type { Method } from "../../../platform/define/method.ts";
import type { Part } from "../part.ts";
import { askImport, discardImport } from "./commands/ask-import.ts";
import { readImport } from "./commands/read-import.ts";
import { takeOverJob } from "./jobs/take-over.job.ts";
import { importPage } from "./pages/import.page.tsx";
import { importsPage } from "./pages/imports.page.tsx";
import { importReport } from "./report.download.ts";

/** Taking over what came in on another platform, as a part of this room. */
export function imports(methods: readonly Method[]): Part {
  const [read, ask, takeOver] = [readImport(methods), askImport(methods), takeOverJob(methods)];
  return {
    commands: [read, ask, discardImport],
    pages: [importsPage(methods, read), importPage(methods, ask)],
    downloads: [importReport(methods)],
    jobs: [takeOver],
    on: { "engage.import_asked": [takeOver] },
  };
}
