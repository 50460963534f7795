import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { AnsweredQuestion } from "./similar.ts";

const lookedAt = 200;
/** Enough of an answer to see whether it is the one. */
const answerLetters = 600;

/** An answer with what was added to it: whoever reads or uses it again gets what is true now. */
const wholeAnswer = sql`(t.answer || coalesce(
  (select string_agg(E'\\n\\n' || (a.value ->> 'words'), '' order by a.ordinality)
    from jsonb_array_elements(t.additions) with ordinality a), ''))`;

/** The newest questions of a trajectory that everybody may read and that were answered; long answers only as they begin. */
export async function answeredInPublic(work: Work, trajectoryId: string): Promise<readonly AnsweredQuestion[]> {
  const { rows } = await sql<AnsweredQuestion>`
    select t.question_id as "questionId", q.lang, t.public_words as words,
      case when length(${wholeAnswer}) > ${answerLetters} then left(${wholeAnswer}, ${answerLetters}) || ' …'
        else ${wholeAnswer} end as answer
    from engage_question_turn t join engage_question q using (tenant_id, question_id)
    where t.trajectory_id = ${trajectoryId} and t.moderation = 'published' and t.answered_at is not null
      and t.words <> '' and q.withdrawn_at is null
    order by t.asked_at desc limit ${lookedAt}`.execute(work.db);
  return rows;
}

/** What was answered before, as the team reads it; the whole answer, to be used again. */
export type EarlierAnswer = AnsweredQuestion & { readonly turnId: string; readonly isPublic: boolean };

/** The newest answered questions of a trajectory but this one, also those that the team alone may read. */
export async function answeredForTeam(
  work: Work,
  { trajectoryId, questionId }: { readonly trajectoryId: string; readonly questionId: string },
): Promise<readonly EarlierAnswer[]> {
  const { rows } = await sql<EarlierAnswer>`
    select t.question_id as "questionId", t.turn_id as "turnId", q.lang, t.words, ${wholeAnswer} as answer,
      t.moderation = 'published' as "isPublic"
    from engage_question_turn t join engage_question q using (tenant_id, question_id)
    where t.trajectory_id = ${trajectoryId} and t.question_id <> ${questionId} and t.answered_at is not null
      and t.answer <> '' and t.words <> '' and q.withdrawn_at is null
    order by t.asked_at desc limit ${lookedAt}`.execute(work.db);
  return rows;
}
