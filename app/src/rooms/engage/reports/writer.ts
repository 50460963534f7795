import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { ReportReason } from "./domain.ts";

export type NewReport = {
  readonly contributionId: string;
  readonly participantId: string;
  readonly reason: ReportReason;
  readonly words: string;
};

/** False when this participant reported it before. */
export async function insertReport(work: Work, report: NewReport): Promise<boolean> {
  const { contributionId, participantId, reason, words } = report;
  const { numAffectedRows = 0n } = await sql`
    insert into engage_report (tenant_id, report_id, contribution_id, participant_id, reason, words, reported_at)
    values (${work.tenantId}::uuid, ${newId()}::uuid, ${contributionId}::uuid, ${participantId}::uuid, ${reason}, ${words}, ${work.now})
    on conflict do nothing`.execute(work.db);
  return numAffectedRows > 0n;
}

/** Of texts that are gone: what readers said of them goes too. */
export async function forgetReports(work: Work, contributionIds: readonly string[]): Promise<void> {
  await sql`delete from engage_report where contribution_id = any(${[...contributionIds]}::uuid[])`.execute(work.db);
}
