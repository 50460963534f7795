import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { RecordedMotivation } from "./domain/motivation.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Why people are not asked, as it was last recorded from this run of the guide. */
export async function recordedMotivation(work: Work, guideId: string): Promise<RecordedMotivation | undefined> {
  if (!isId(guideId)) return undefined;
  const row = await db(work)
    .selectFrom("choose_motivation")
    .select(["guide_id", "trajectory_id", "decision", "reasons", "decided_by", "article_id", "cited", "checks"])
    .select(["guide_version", "recorded_at", "recorded_by", sql<string>`decided_on::text`.as("on")])
    .where("guide_id", "=", guideId)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { decision, reasons, on, checks } = row;
  return {
    ...{ guideId: row.guide_id, trajectoryId: row.trajectory_id, decision, reasons, by: row.decided_by, on, checks },
    articleId: row.article_id ?? undefined,
    cited: row.cited,
    ...{ guideVersion: row.guide_version, recordedAt: row.recorded_at, recordedBy: row.recorded_by },
  };
}
