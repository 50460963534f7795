import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { deleteContacts, insertContacts } from "./contacts/contact-writer.ts";
import type { Question, SurveyAnswer } from "./domain.ts";
import { deleteTagged } from "./tags/tag-writer.ts";
import type { SurveyTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** Keeps the answers of one contribution, in one statement. */
export async function insertAnswers(
  work: Work,
  contribution: { readonly id: string; readonly activityId: string },
  answers: readonly SurveyAnswer[],
): Promise<void> {
  const counts = answers.filter(({ contact }) => contact === undefined);
  await insertContacts(
    work,
    contribution,
    answers.flatMap(({ code, contact }) => (contact ? [{ code, contact }] : [])),
  );
  if (counts.length === 0) return;
  await db(work)
    .insertInto("survey_answer")
    .values(
      counts.map(({ code, choices, words }) => ({
        tenant_id: work.tenantId,
        contribution_id: contribution.id,
        activity_id: contribution.activityId,
        code,
        choices: [...choices],
        words,
      })),
    )
    .execute();
}

export async function deleteAnswers(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await db(work)
    .deleteFrom("survey_answer")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  await deleteTagged(work, contributionIds);
  await deleteContacts(work, contributionIds);
}

/** Takes the words away and leaves the choices, which are numbers by now. */
export async function deleteWords(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await db(work)
    .updateTable("survey_answer")
    .set({ words: "" })
    .where("contribution_id", "in", [...contributionIds])
    .where("words", "<>", "")
    .where(sql<boolean>`cardinality(choices) > 0`)
    .execute();
  await db(work)
    .deleteFrom("survey_answer")
    .where("contribution_id", "in", [...contributionIds])
    .where(sql<boolean>`cardinality(choices) = 0`)
    .execute();
  await deleteTagged(work, contributionIds);
  await deleteContacts(work, contributionIds);
}

export async function insertQuestion(
  work: Work,
  activityId: string,
  question: Question,
  position: number,
): Promise<void> {
  await db(work)
    .insertInto("survey_question")
    .values({
      tenant_id: work.tenantId,
      activity_id: activityId,
      code: question.code,
      position,
      since: work.now,
      ...columnsOf(question),
    })
    .execute();
}

/** Gives another activity, which has no questions yet, the questions of this one. */
export async function copyQuestions(work: Work, from: string, to: string): Promise<void> {
  await sql`
    insert into survey_question
      (tenant_id, activity_id, code, position, kind, words, required, options, why, settings, recalls, since, condition)
    select tenant_id, ${to}, code, position, kind, words, required, options, why, settings, recalls, ${work.now}, condition
    from survey_question where activity_id = ${from}`.execute(work.db);
}

export async function updateQuestion(work: Work, activityId: string, question: Question): Promise<void> {
  await db(work)
    .updateTable("survey_question")
    .set(columnsOf(question))
    .where("activity_id", "=", activityId)
    .where("code", "=", question.code)
    .execute();
}

export async function deleteQuestion(work: Work, activityId: string, code: string): Promise<void> {
  await db(work).deleteFrom("survey_question").where("activity_id", "=", activityId).where("code", "=", code).execute();
}

/** Puts the questions in this order. */
export async function orderQuestions(work: Work, activityId: string, codes: readonly string[]): Promise<void> {
  await sql`
    update survey_question q set position = place.at
    from unnest(${[...codes]}::text[]) with ordinality as place(code, at)
    where q.activity_id = ${activityId} and q.code = place.code`.execute(work.db);
}

function columnsOf({ kind, words, why, required, options, settings, condition, recalls }: Question) {
  return {
    kind,
    words: JSON.stringify(words),
    why: JSON.stringify(why),
    required,
    options: JSON.stringify(options),
    settings: JSON.stringify(settings),
    recalls: recalls ?? null,
    condition: condition === undefined ? null : JSON.stringify(condition),
  };
}
