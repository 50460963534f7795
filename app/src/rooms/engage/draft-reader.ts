import type { Fields } from "../../platform/define/method.ts";
import type { Work } from "../../platform/define/work.ts";
import type { EngageTables } from "./tables.ts";

/** Pages of a form that were saved and not sent. */
export type Draft = { readonly activityId: string; readonly sessionId: string; readonly fields: Fields };

export async function draftByHash(work: Work, tokenHash: string): Promise<Draft | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_draft")
    .select(["activity_id", "form_session_id", "fields"])
    .where("token_hash", "=", tokenHash)
    .where("delete_after", ">", work.now)
    .executeTakeFirst();
  return row && { activityId: row.activity_id, sessionId: row.form_session_id, fields: row.fields };
}
