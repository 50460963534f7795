import type { Updateable } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SignalKind } from "../suspicion/domain.ts";
import type { Question, QuestionRoute, Said } from "./domain.ts";
import type { QuestionTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<QuestionTables>();
}

export type NewQuestion = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly route: QuestionRoute;
  readonly lang: string;
  readonly isPublic: boolean;
  readonly email: string | undefined;
  readonly tokenHash: string | undefined;
  /** Who asked it on the website; undefined for what staff wrote down. */
  readonly participantId?: string | undefined;
  readonly words: string;
  readonly askedAt: Date;
  readonly signals?: readonly SignalKind[] | undefined;
};

/** A new conversation with its first question. */
export async function insertQuestion(work: Work, question: NewQuestion): Promise<void> {
  const { id, trajectoryId, route, lang, isPublic, email, tokenHash, participantId, askedAt } = question;
  await db(work)
    .insertInto("engage_question")
    .values({
      ...{ tenant_id: work.tenantId, question_id: id, trajectory_id: trajectoryId, route, lang },
      ...{ is_public: isPublic, email: email ?? null, token_hash: tokenHash ?? null },
      ...{ participant_id: participantId ?? null, asked_at: askedAt, withdrawn_at: null },
    })
    .execute();
  await insertTurn(work, question);
}

/** Something more that is asked in it. */
export async function insertTurn(
  work: Work,
  question: Pick<NewQuestion, "id" | "trajectoryId" | "isPublic" | "words" | "askedAt" | "signals">,
): Promise<void> {
  const { id, trajectoryId, isPublic, words, askedAt, signals = [] } = question;
  await db(work)
    .insertInto("engage_question_turn")
    .values({
      ...{ tenant_id: work.tenantId, turn_id: newId(askedAt.getTime()), question_id: id, trajectory_id: trajectoryId },
      ...{ words, asked_at: askedAt, moderation: isPublic ? "waiting" : "private" },
      ...{ public_words: null, moderation_reason: null, moderation_words: null, moderated_by: null },
      ...{ signals: [...signals], moderated_at: null, answer: null, answered_at: null },
      ...{ answered_by: null, answered_by_name: null, answered_by_function: null },
    })
    .execute();
}

export async function updateTurn(
  work: Work,
  turnId: string,
  change: Updateable<QuestionTables["engage_question_turn"]>,
): Promise<void> {
  await db(work).updateTable("engage_question_turn").set(change).where("turn_id", "=", turnId).execute();
}

export async function insertAddition(work: Work, turnId: string, { at, ...said }: Said): Promise<void> {
  const one = JSON.stringify([{ ...said, at: at.toISOString() }]);
  await sql`
    update engage_question_turn set additions = additions || ${one}::jsonb where turn_id = ${turnId}`.execute(work.db);
}

export async function updateQuestion(
  work: Work,
  id: string,
  change: Updateable<QuestionTables["engage_question"]>,
): Promise<void> {
  await db(work).updateTable("engage_question").set(change).where("question_id", "=", id).execute();
}

/** Who decides about something that was asked, now. */
export function decidedNow({ actor, now }: Work) {
  const { id, name } = nameUnder(actor);
  return { moderated_by: name, moderated_by_id: id ?? null, moderated_at: now };
}

/** Says of a question what was done with it: `engage.question_published` and the like. */
export function emitOfQuestion(
  work: Work,
  { id: questionId, trajectoryId }: Pick<Question, "id" | "trajectoryId">,
  what: string,
) {
  work.emit({ name: `engage.question_${what}`, payload: { trajectoryId, questionId } });
}

/**
 * Ends the conversations in which nobody said anything since this moment, and in which nobody waits for an answer. Locked
 * first: what somebody asks meanwhile is seen by the second statement alone.
 */
export async function closeSilentQuestions(work: Work, since: Date): Promise<void> {
  const isSilent = sql`q.closed_at is null and q.withdrawn_at is null
      and not exists (select from engage_question_turn t where t.tenant_id = q.tenant_id
        and t.question_id = q.question_id and t.answered_at is null and t.moderation not in ('rejected', 'dismissed'))
      and (select max(coalesce(t.answered_at, t.moderated_at, t.asked_at)) from engage_question_turn t
        where t.tenant_id = q.tenant_id and t.question_id = q.question_id) < ${since}`;
  const { rows } = await sql<{ id: string }>`
    select q.question_id as id from engage_question q where ${isSilent} order by q.question_id for update`.execute(
    work.db,
  );
  await sql`
    update engage_question q set closed_at = ${work.now}, closed_by = 'silence', email = null
    where q.question_id = any(${rows.map(({ id }) => id)}::uuid[]) and ${isSilent}`.execute(work.db);
}

/** Nothing but times: how fast the team answered is made of these. */
const forgotten = {
  words: "",
  public_words: null,
  moderation_words: null,
  moderated_by_id: null,
  answer: sql<string | null>`case when answer is null then null else '' end`,
  answered_by: null,
  answered_by_name: null,
  answered_by_function: null,
  additions: "[]",
};

/** Everything that somebody asked here goes, and so does their address. */
export async function withdrawQuestion(work: Work, id: string): Promise<void> {
  await updateQuestion(work, id, {
    ...{ email: null, participant_id: null, withdrawn_at: work.now },
    ...{ assigned_to: null, assigned_name: null },
  });
  await db(work).updateTable("engage_question_turn").set(forgotten).where("question_id", "=", id).execute();
}

/** Addresses of who asked something about this trajectory. */
export async function eraseQuestionAddresses(work: Work, trajectoryId: string): Promise<void> {
  await db(work)
    .updateTable("engage_question")
    .set({ email: null })
    .where("trajectory_id", "=", trajectoryId)
    .where("email", "is not", null)
    .execute();
}

export async function eraseQuestions(work: Work, trajectoryId: string): Promise<void> {
  await eraseQuestionAddresses(work, trajectoryId);
  await db(work)
    .updateTable("engage_question")
    .set({ token_hash: null, participant_id: null, assigned_to: null, assigned_name: null })
    .where("trajectory_id", "=", trajectoryId)
    .execute();
  await db(work).updateTable("engage_question_turn").set(forgotten).where("trajectory_id", "=", trajectoryId).execute();
}
