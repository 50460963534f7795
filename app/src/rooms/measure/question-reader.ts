import type { Work } from "../../platform/define/work.ts";
import { isId } from "../../kernel/ids.ts";
import type { MeasureTables, QuestionRoute } from "./tables.ts";

/** A question to the team; the address is there until it is answered. */
export type Question = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly route: QuestionRoute;
  readonly lang: string;
  readonly words: string;
  readonly email: string | null;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredByName: string | null;
};

function selectQuestions(work: Work) {
  return work.db
    .$extendTables<MeasureTables>()
    .selectFrom("measure_question")
    .select(["question_id as id", "trajectory_id as trajectoryId", "route", "lang", "words", "email"])
    .select(["asked_at as askedAt", "answer", "answered_at as answeredAt", "answered_by_name as answeredByName"]);
}

/** The questions about a trajectory: what waits first, the longest wait on top. */
export async function questionsOf(work: Work, trajectoryId: string): Promise<readonly Question[]> {
  // A question whose words are gone is only a time.
  const found = selectQuestions(work).where("trajectory_id", "=", trajectoryId).where("words", "<>", "");
  const waiting = await found.where("answered_at", "is", null).orderBy("asked_at").limit(200).execute();
  const done = await found.where("answered_at", "is not", null).orderBy("asked_at", "desc").limit(200).execute();
  return [...waiting, ...done];
}

export async function questionById(work: Work, id: string): Promise<Question | undefined> {
  if (!isId(id)) return undefined;
  return selectQuestions(work).where("question_id", "=", id).where("words", "<>", "").forUpdate().executeTakeFirst();
}

/** When each question was asked and answered. */
export async function questionTimes(
  work: Work,
  trajectoryId: string,
): Promise<readonly { askedAt: Date; answeredAt: Date | null }[]> {
  return work.db
    .$extendTables<MeasureTables>()
    .selectFrom("measure_question")
    .select(["asked_at as askedAt", "answered_at as answeredAt"])
    .where("trajectory_id", "=", trajectoryId)
    .execute();
}
