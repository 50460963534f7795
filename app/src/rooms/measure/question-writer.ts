import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { MeasureTables, QuestionRoute } from "./tables.ts";

export type NewQuestion = {
  readonly trajectoryId: string;
  readonly route: QuestionRoute;
  readonly lang: string;
  readonly words: string;
  readonly email: string | undefined;
  readonly askedAt: Date;
};

export async function insertQuestion(work: Work, question: NewQuestion): Promise<string> {
  const id = newId(work.now.getTime());
  await work.db
    .$extendTables<MeasureTables>()
    .insertInto("measure_question")
    .values({
      tenant_id: work.tenantId,
      question_id: id,
      trajectory_id: question.trajectoryId,
      route: question.route,
      lang: question.lang,
      words: question.words,
      email: question.email ?? null,
      asked_at: question.askedAt,
      answer: null,
      answered_at: null,
      answered_by_name: null,
    })
    .execute();
  return id;
}

/** An answered question needs no address any more. */
export async function answerQuestion(
  work: Work,
  id: string,
  answered: { readonly answer: string; readonly at: Date; readonly byName: string },
): Promise<void> {
  await work.db
    .$extendTables<MeasureTables>()
    .updateTable("measure_question")
    .set({ answer: answered.answer, answered_at: answered.at, answered_by_name: answered.byName, email: null })
    .where("question_id", "=", id)
    .execute();
}
