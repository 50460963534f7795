import { sql } from "kysely";
import type { Fields } from "../../platform/define/method.ts";
import type { Work } from "../../platform/define/work.ts";
import type { EngageTables } from "./tables.ts";

const draftDays = 7;

function lastMoment(work: Work): Date {
  return new Date(work.now.getTime() + draftDays * 86_400_000);
}

/** Keeps the first page that somebody saved, and begins their form session. */
export async function insertDraft(
  work: Work,
  draft: {
    readonly tokenHash: string;
    readonly activityId: string;
    readonly sessionId: string;
    readonly fields: Fields;
    readonly codeHash: string | undefined;
    readonly startedAt: Date;
  },
): Promise<void> {
  const tenant = sql`${work.tenantId}::uuid`;
  const { tokenHash, activityId, sessionId, fields, codeHash, startedAt } = draft;
  await sql`
    with session as (
      insert into engage_form_session (tenant_id, form_session_id, activity_id, started_at)
      values (${tenant}, ${sessionId}::uuid, ${activityId}::uuid, ${startedAt})
    )
    insert into engage_draft (tenant_id, token_hash, activity_id, form_session_id, fields, saved_at, delete_after,
      code_hash)
    values (${tenant}, ${tokenHash}, ${activityId}::uuid, ${sessionId}::uuid, ${JSON.stringify(fields)}::jsonb,
      ${work.now}, ${lastMoment(work)}, ${codeHash ?? null})`.execute(work.db);
}

export async function updateDraft(
  work: Work,
  tokenHash: string,
  draft: {
    readonly fields: Fields;
    readonly codeHash: string | undefined;
    /** Whether the screen with the e-mail field is the one that was saved. */
    readonly isWho?: boolean;
  },
): Promise<void> {
  const { fields, codeHash, isWho = false } = draft;
  await work.db
    .$extendTables<EngageTables>()
    .updateTable("engage_draft")
    .set({
      ...(isWho && { read_follow_up: true }),
      ...{ fields: JSON.stringify(fields), code_hash: codeHash ?? null },
      ...{ saved_at: work.now, delete_after: lastMoment(work) },
    })
    .where("token_hash", "=", tokenHash)
    .execute();
}

/** Deletes what nobody sent within a week; returns how many. */
export async function deleteOldDrafts(work: Work): Promise<number> {
  const answer = await work.db
    .$extendTables<EngageTables>()
    .deleteFrom("engage_draft")
    .where("delete_after", "<=", work.now)
    .executeTakeFirst();
  return Number(answer.numDeletedRows);
}
