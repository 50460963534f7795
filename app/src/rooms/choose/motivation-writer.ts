import type { Kysely } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { RecordedMotivation } from "./domain/motivation.ts";
import type { ChooseTables } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Kept beside the answers of this moment; what was recorded earlier stays too. */
export async function insertMotivation(
  work: Work,
  recorded: Omit<RecordedMotivation, "recordedAt" | "recordedBy">,
): Promise<void> {
  await db(work)
    .insertInto("choose_motivation")
    .values({
      tenant_id: work.tenantId,
      id: newId(),
      guide_id: recorded.guideId,
      trajectory_id: recorded.trajectoryId,
      decision: recorded.decision,
      reasons: recorded.reasons,
      decided_by: recorded.by,
      decided_on: recorded.on,
      article_id: recorded.articleId ?? null,
      cited: JSON.stringify(recorded.cited),
      checks: JSON.stringify(recorded.checks),
      guide_version: recorded.guideVersion,
      recorded_at: work.now,
      recorded_by: writerName(work),
    })
    .execute();
}
