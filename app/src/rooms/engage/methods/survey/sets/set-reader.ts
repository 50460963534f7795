import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { ActivityPlace } from "../../../../trajectories/room.ts";
import { activityPlace } from "../../../../trajectories/room.ts";
import { conditionFrom } from "../conditions/condition.ts";
import type { Question } from "../domain.ts";
import { questionsOf } from "../reader.ts";
import { partKinds } from "../kinds/kind-of.ts";
import type { SurveyTables } from "../tables.ts";
import { brinkSets } from "./brink-sets.ts";
import type { QuestionSet, SetSource } from "./domain.ts";
import { earlierAtMost, templatesAtMost } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

export type Template = {
  readonly id: string;
  readonly name: string;
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly questions: readonly Question[];
};

/** What the municipality saved under a name, by name. */
export async function templatesOf(work: Work): Promise<readonly Template[]> {
  const rows = await db(work)
    .selectFrom("survey_template")
    .select(["template_id as id", "name", "made_by_name as madeByName", "made_at as madeAt", "questions"])
    .orderBy("name")
    .limit(templatesAtMost)
    .execute();
  return rows.map(({ questions, ...row }) => ({
    ...row,
    questions: questions.map((one) => ({ ...one, condition: conditionFrom(one.condition ?? null) })),
  }));
}

export type EarlierSurvey = { readonly place: ActivityPlace; readonly questions: number };

/** The other surveys of the municipality, also those that are over, the newest first. */
export async function earlierSurveys(work: Work, activityId: string): Promise<readonly EarlierSurvey[]> {
  const { rows } = await sql<{ id: string; questions: number }>`
    select activity_id as id, count(*) filter (where kind <> all(${partKinds}::text[]))::int as questions
    from survey_question where activity_id <> ${activityId}
    group by activity_id order by max(since) desc nulls last, activity_id limit ${earlierAtMost}`.execute(work.db);
  const found = await Promise.all(
    rows.map(async ({ id, questions }) => ({ place: await activityPlace(work, id), questions })),
  );
  return found.flatMap(({ place, questions }) => (place ? [{ place, questions }] : []));
}

/** The questions of a set; undefined for one that is not there, or is another municipality's. */
export async function questionsIn(work: Work, { from, id }: SetSource): Promise<QuestionSet["questions"] | undefined> {
  if (from === "brink") return brinkSets().find((set) => set.id === id)?.questions;
  if (from === "own") return (await templatesOf(work)).find((one) => one.id === id)?.questions;
  const place = await activityPlace(work, id);
  return place?.activity.inBrink === "survey" ? questionsOf(work, id) : undefined;
}
