import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** These tags in this order, and no others. */
export async function replaceTags(
  work: Work,
  activityId: string,
  code: string,
  tags: readonly string[],
): Promise<void> {
  await db(work).deleteFrom("survey_tag").where("activity_id", "=", activityId).where("code", "=", code).execute();
  if (tags.length === 0) return;
  await db(work)
    .insertInto("survey_tag")
    .values(tags.map((tag, position) => ({ tenant_id: work.tenantId, activity_id: activityId, code, tag, position })))
    .execute();
}

/** On these answers these tags, and no others. */
export async function replaceTagged(
  work: Work,
  at: { readonly activityId: string; readonly code: string },
  ids: readonly string[],
  tagged: readonly { readonly id: string; readonly tag: string }[],
): Promise<void> {
  await db(work)
    .deleteFrom("survey_answer_tag")
    .where("contribution_id", "in", [...ids])
    .where("code", "=", at.code)
    .execute();
  if (tagged.length === 0) return;
  await sql`
    insert into survey_answer_tag (tenant_id, activity_id, code, contribution_id, tag)
    select ${work.tenantId}::uuid, ${at.activityId}::uuid, ${at.code}, one.id, one.tag
    from unnest(${tagged.map(({ id }) => id)}::uuid[], ${tagged.map(({ tag }) => tag)}::text[]) as one(id, tag)
    on conflict do nothing`.execute(work.db);
}

/** With the words go what the team called them. */
export async function deleteTagged(work: Work, contributionIds: readonly string[]): Promise<void> {
  await db(work)
    .deleteFrom("survey_answer_tag")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
