import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** These tags in this order, and no others: also not on answers that nobody can read any more. */
export async function replaceTags(
  work: Work,
  activityId: string,
  code: string,
  tags: readonly string[],
): Promise<void> {
  await db(work).deleteFrom("survey_tag").where("activity_id", "=", activityId).where("code", "=", code).execute();
  await sql`
    delete from survey_answer_tag
    where activity_id = ${activityId} and code = ${code} and tag <> all(${[...tags]}::text[])`.execute(work.db);
  if (tags.length === 0) return;
  await db(work)
    .insertInto("survey_tag")
    .values(tags.map((tag, position) => ({ tenant_id: work.tenantId, activity_id: activityId, code, tag, position })))
    .execute();
}

/** A tag on an answer. */
export type Tagged = { readonly id: string; readonly tag: string };

/** Takes some tags off answers and puts others on; what somebody else put on in between stays. */
export async function changeTagged(
  work: Work,
  at: { readonly activityId: string; readonly code: string },
  { off, on }: { readonly off: readonly Tagged[]; readonly on: readonly Tagged[] },
): Promise<void> {
  await sql`
    delete from survey_answer_tag
    where code = ${at.code} and (contribution_id, tag) in (select * from ${pairs(off)})`.execute(work.db);
  await sql`
    insert into survey_answer_tag (tenant_id, activity_id, code, contribution_id, tag)
    select ${work.tenantId}::uuid, ${at.activityId}::uuid, ${at.code}, one.id, one.tag
    from ${pairs(on)} as one(id, tag)
    on conflict do nothing`.execute(work.db);
}

function pairs(tagged: readonly Tagged[]) {
  return sql`unnest(${tagged.map(({ id }) => id)}::uuid[], ${tagged.map(({ tag }) => tag)}::text[])`;
}

/** With the words go what the team called them. */
export async function deleteTagged(work: Work, contributionIds: readonly string[]): Promise<void> {
  await db(work)
    .deleteFrom("survey_answer_tag")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
