import type { Work } from "../../platform/define/work.ts";
import type { Guide } from "./domain/guide.ts";
import type { DatedChange, Version } from "./domain/versions.ts";
import { versionsOf } from "./domain/versions.ts";
import { advicesOfGuide } from "./reader.ts";
import type { ChooseTables } from "./tables.ts";

/** The versions of a guide, the first one first. */
export async function versionsIn(work: Work, guide: Guide): Promise<readonly Version[]> {
  return versionsOf(guide, await changesFromFirst(work, guide.id), await advicesOfGuide(work, guide.id));
}

/** All changes of a guide's answers: without the first of them nobody knows what the last ones changed. */
async function changesFromFirst(work: Work, guideId: string): Promise<readonly DatedChange[]> {
  const rows = await work.db
    .$extendTables<ChooseTables>()
    .selectFrom("choose_answer_change")
    .select(["answer_key", "before", "after", "changed_at", "changed_by", "put_back_of"])
    .where("guide_id", "=", guideId)
    .orderBy("changed_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    key: row.answer_key,
    before: row.before,
    after: row.after,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    putBackOf: row.put_back_of ?? undefined,
  }));
}
