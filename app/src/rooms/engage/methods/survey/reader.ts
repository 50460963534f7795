import { sql } from "kysely";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { conditionFrom } from "./conditions/condition.ts";
import { isContactLeft } from "./contacts/contact-reader.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import type { SurveyTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** The questions of an activity in their order. */
export async function questionsOf(work: Work, activityId: string): Promise<readonly Question[]> {
  const rows = await db(work)
    .selectFrom("survey_question")
    .select(["code", "kind", "words", "why", "required", "options", "settings", "condition", "recalls", "since"])
    .where("activity_id", "=", activityId)
    .orderBy("position")
    .orderBy("code")
    .execute();
  return rows.map(({ condition, recalls, since, ...row }) => ({
    ...row,
    ...{ condition: conditionFrom(condition), recalls: recalls ?? undefined, since: since ?? undefined },
  }));
}

/** Those of these activities in which people are asked something: a part asks nothing. */
export async function askingSomething(work: Work, activityIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (activityIds.length === 0) return new Set();
  const rows = await db(work)
    .selectFrom("survey_question")
    .select(["activity_id", "kind"])
    .distinct()
    .where("activity_id", "in", [...activityIds])
    .execute();
  return new Set(rows.filter(({ kind }) => kindOf({ kind }).isPart !== true).map((row) => row.activity_id));
}

/** The answers as the fields of the form, by contribution. */
export async function fieldsOf(work: Work, contributionIds: readonly string[]): Promise<ReadonlyMap<string, Fields>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await db(work)
    .selectFrom("survey_answer as a")
    .innerJoin("survey_question as q", (join) =>
      join
        .onRef("q.tenant_id", "=", "a.tenant_id")
        .onRef("q.activity_id", "=", "a.activity_id")
        .onRef("q.code", "=", "a.code"),
    )
    .select(["a.contribution_id", "a.code", "a.choices", "a.words", "q.kind"])
    .where("a.contribution_id", "in", [...contributionIds])
    .execute();
  const found = new Map<string, Fields>();
  for (const { contribution_id, code, kind, ...given } of rows)
    found.set(contribution_id, { ...found.get(contribution_id), ...kindOf({ kind }).restore(code, given) });
  return found;
}

/** How many people answered a question, and gave this choice; where `choice` is "" all answers count. */
export type ChoiceCount = { readonly code: string; readonly choice: string; readonly people: number };

/** What a moderator rejected does not count; what was taken back after the end is still a number. Rejected are few, so they are looked up. */
function isCounted(activityId: string) {
  return sql`a.activity_id = ${activityId} and a.contribution_id not in (
    select contribution_id from engage_contribution
    where activity_id = ${activityId} and visibility = 'counted' and moderation = 'rejected')`;
}

/** Comparing lists is most of the work of counting, and most answers have one choice: those are counted by that one. */
export const givenAlike = {
  columns: sql`case when cardinality(a.choices) < 2 then a.choices[1] end as one,
    case when cardinality(a.choices) > 1 then a.choices end as several`,
  choices: sql`unnest(coalesce(several, array_remove(array[one], null)))`,
};

/** Each answer is read once: what was answered the same is counted first, and taken apart after that. */
export async function choiceCounts(work: Work, activityId: string): Promise<readonly ChoiceCount[]> {
  const { columns, choices } = givenAlike;
  const answer = await sql<ChoiceCount>`
    with given as materialized (
      select a.code, ${columns}, count(*) as people from survey_answer a where ${isCounted(activityId)} group by 1, 2, 3
    )
    select code, '' as choice, sum(people)::int as people from given group by code
    union all
    select code, choice, sum(people)::int from given cross join ${choices} as choice group by code, choice`.execute(
    work.db,
  );
  return answer.rows;
}

export type Respondents = { readonly people: number; readonly withdrawn: number };

/**
 * How many people took part, and how many of the numbers belong to somebody who took their answers back later. Who answered
 * what most did is found in one go; only of the others it is looked up whether they answered anything.
 * @param most the code of the question that most people answered
 */
export async function respondents(work: Work, activityId: string, most: string): Promise<Respondents> {
  const answer = await sql<Respondents>`
    select count(*)::int as people, count(*) filter (where c.state = 'withdrawn')::int as withdrawn
    from engage_contribution c
    left join survey_answer m on m.tenant_id = c.tenant_id and m.contribution_id = c.contribution_id
      and m.activity_id = ${activityId} and m.code = ${most}
    left join lateral (select true as answered from survey_answer a
      where m.code is null and a.tenant_id = c.tenant_id and a.contribution_id = c.contribution_id limit 1) a on true
    where c.activity_id = ${activityId} and c.visibility = 'counted' and c.moderation <> 'rejected'
      and (m.code is not null or a.answered)`.execute(work.db);
  return answer.rows[0] ?? { people: 0, withdrawn: 0 };
}

/** Whether anybody answered this question already. */
export async function isAnswered(work: Work, activityId: string, code: string): Promise<boolean> {
  const found = await db(work)
    .selectFrom("survey_answer")
    .select("code")
    .where("activity_id", "=", activityId)
    .where("code", "=", code)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined || (await isContactLeft(work, activityId, code));
}
