import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** The tags of a question in their order, with how many answers that can be read have them. */
export type TagCount = { readonly tag: string; readonly answers: number };

export async function tagsOf(work: Work, activityId: string, code: string): Promise<readonly TagCount[]> {
  const { rows } = await sql<TagCount>`
    select t.tag, count(c.contribution_id)::int as answers
    from survey_tag t
    left join survey_answer_tag a using (tenant_id, activity_id, code, tag)
    left join engage_contribution c on c.tenant_id = a.tenant_id and c.contribution_id = a.contribution_id
      and c.state = 'active' and c.moderation <> 'rejected'
    where t.activity_id = ${activityId} and t.code = ${code}
    group by t.tag, t.position order by t.position, t.tag`.execute(work.db);
  return rows;
}

/** An answer in own words. */
export type TaggedAnswer = {
  readonly id: string;
  readonly receipt: string;
  readonly lang: string;
  readonly words: string;
  readonly tags: readonly string[];
};

export type AnswerSlice = {
  /** Answers with this tag, or `none`: without any; absent, all. */
  readonly tag?: string | undefined;
  readonly untagged: boolean;
  readonly page: number;
  readonly perPage: number;
};

/** What people wrote, the oldest first: who tags goes on where they were. Without what was taken back or rejected. */
export async function answersOf(
  work: Work,
  activityId: string,
  code: string,
  { tag, untagged, page, perPage }: AnswerSlice,
): Promise<{ readonly total: number; readonly items: readonly TaggedAnswer[] }> {
  const { rows } = await sql<TaggedAnswer & { total: number }>`
    with found as (
      select a.contribution_id as id, c.receipt, c.lang, a.words, array(
        select t.tag from survey_answer_tag t where t.contribution_id = a.contribution_id and t.code = a.code order by t.tag
      ) as tags
      from survey_answer a join engage_contribution c using (tenant_id, contribution_id)
      where a.activity_id = ${activityId} and a.code = ${code} and a.words <> ''
        and c.state = 'active' and c.moderation <> 'rejected'
    )
    select *, (count(*) over ())::int as total from found
    where (${tag ?? null}::text is null or ${tag ?? null}::text = any(tags)) and (not ${untagged} or tags = '{}')
    order by id limit ${perPage} offset ${(page - 1) * perPage}`.execute(work.db);
  return { total: rows[0]?.total ?? 0, items: rows };
}

/** The answers to this question among these contributions that can be tagged. */
export async function answersAmong(
  work: Work,
  activityId: string,
  code: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select a.contribution_id as id from survey_answer a join engage_contribution c using (tenant_id, contribution_id)
    where a.activity_id = ${activityId} and a.code = ${code} and a.words <> ''
      and c.state = 'active' and c.moderation <> 'rejected' and a.contribution_id = any(${[...ids]}::uuid[])`.execute(
    work.db,
  );
  return rows.map(({ id }) => id);
}

/** Everything that was tagged of these contributions. */
export async function tagsOn(
  work: Work,
  contributionIds: readonly string[],
): Promise<readonly { readonly id: string; readonly code: string; readonly tag: string }[]> {
  if (contributionIds.length === 0) return [];
  return db(work)
    .selectFrom("survey_answer_tag")
    .select(["contribution_id as id", "code", "tag"])
    .where("contribution_id", "in", [...contributionIds])
    .orderBy("tag")
    .execute();
}
