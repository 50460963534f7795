import { saidInDutch } from "../../../platform/i18n/said.ts";
import type { FinalReport } from "../reader.ts";
import type { Telling } from "./report-lines.ts";

/** Which version this is, who made it final and when, and the number to check it by. */
export function reportFooter(report: FinalReport, telling: Telling): string {
  const { t, format } = telling;
  return t("learn.report.footer", {
    version: report.version,
    name: saidInDutch(telling, report.madeBy),
    date: format.date(report.madeAt),
    sha: report.snapshotSha256.slice(0, 16),
  });
}
