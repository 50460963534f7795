import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import type { OpenQuestion, Question, QuestionTime, Turn } from "./domain.ts";
import type { OneTurn } from "./inputs.ts";
import { questionColumns, questionOf, turnOf } from "./rows.ts";
import type { QuestionTables } from "./tables.ts";

function db(work: Work): Kysely<QuestionTables> {
  return work.db.$extendTables<QuestionTables>();
}

/** The questions about a trajectory: what waits first, the longest wait on top; then the newest. */
export async function questionsOf(
  work: Work,
  trajectoryId: string,
  { page, perPage, assignee }: Slice & { readonly assignee?: string | undefined },
): Promise<Sliced<Question>> {
  const open = sql<Date | null>`(select min(t.asked_at) from engage_question_turn t
    where t.tenant_id = q.tenant_id and t.question_id = q.question_id and t.answered_at is null
      and t.moderation not in ('rejected', 'dismissed'))`;
  const found = db(work)
    .selectFrom("engage_question as q")
    .where("trajectory_id", "=", trajectoryId)
    .where("withdrawn_at", "is", null)
    .$if(assignee !== undefined, (all) => all.where("assigned_to", "=", assignee ?? null))
    // Of a question that was forgotten only the times are left.
    .where(
      sql<boolean>`exists (select from engage_question_turn t
      where t.tenant_id = q.tenant_id and t.question_id = q.question_id and t.words <> '')`,
    );
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  const rows = await found
    .select(questionColumns)
    .orderBy(sql`${open} asc nulls last`)
    .orderBy("asked_at", "desc")
    .orderBy("question_id", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { items: await withTurns(work, rows), total: Number(total) };
}

type QuestionRow = Parameters<typeof questionOf>[0];

/** These with everything that was asked and answered in them. */
export async function withTurns(work: Work, rows: readonly QuestionRow[]): Promise<readonly Question[]> {
  if (rows.length === 0) return [];
  const found = await db(work)
    .selectFrom("engage_question_turn")
    .selectAll()
    .where(
      "question_id",
      "in",
      rows.map(({ question_id }) => question_id),
    )
    .orderBy("asked_at")
    .orderBy("turn_id")
    .execute();
  const turns = Map.groupBy(found, ({ question_id }) => question_id);
  return rows.map((row) => questionOf(row, (turns.get(row.question_id) ?? []).map(turnOf)));
}

/** One question that was not taken back; locked for who changes it. */
export async function questionById(work: Work, id: string, lock = false): Promise<Question | undefined> {
  if (!isId(id)) return undefined;
  const found = db(work)
    .selectFrom("engage_question")
    .select(questionColumns)
    .where("question_id", "=", id)
    .where("withdrawn_at", "is", null);
  const rows = await (lock ? found.forUpdate() : found).execute();
  const [question] = await withTurns(work, rows);
  return question?.turns.some(({ words }) => words !== "") ? question : undefined;
}

/** Something that was asked with the question of which it is a part, locked; not from the page of another question. */
export async function askedTurn(
  work: Work,
  { turnId, id: trajectoryId, questionId }: OneTurn,
): Promise<{ question: Question; turn: Turn } | undefined> {
  const row = await db(work)
    .selectFrom("engage_question_turn")
    .select("question_id")
    .where("turn_id", "=", turnId)
    .executeTakeFirst();
  const question = row && (await questionById(work, row.question_id, true));
  if (!question || (questionId ?? question.id) !== question.id) return undefined;
  if ((trajectoryId ?? question.trajectoryId) !== question.trajectoryId) return undefined;
  const turn = question.turns.find(({ id }) => id === turnId);
  return turn && { question, turn };
}

/** Behind the private link, also when it was taken back; locked for who changes it. */
export async function questionByToken(work: Work, tokenHash: string, lock = false): Promise<Question | undefined> {
  const found = db(work).selectFrom("engage_question").select(questionColumns).where("token_hash", "=", tokenHash);
  const [question] = await withTurns(work, await (lock ? found.forUpdate() : found).execute());
  return question;
}

/** What everybody may read of a trajectory's questions, the newest first; each with only the turns that are published. */
export async function publishedQuestions(
  work: Work,
  trajectoryId: string,
  { page, perPage }: Slice,
): Promise<Sliced<Question>> {
  const found = db(work)
    .selectFrom("engage_question as q")
    .where("trajectory_id", "=", trajectoryId)
    .where("withdrawn_at", "is", null).where(sql<boolean>`exists (select from engage_question_turn t
      where t.tenant_id = q.tenant_id and t.question_id = q.question_id and t.moderation = 'published'
        and t.words <> '')`);
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  const rows = await found
    .select(questionColumns)
    .orderBy("asked_at", "desc")
    .orderBy("question_id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const items = await withTurns(work, rows);
  return { items: items.map(onlyPublished), total: Number(total) };
}

function onlyPublished(question: Question): Question {
  return { ...question, turns: question.turns.filter(({ moderation }) => moderation === "published") };
}

/** A question that somebody has to read before everybody does. */
export type WaitingTurn = { readonly question: Question; readonly turn: Turn };

export type WaitingTurns = Sliced<WaitingTurn> & Pick<Slice, "page">;

/** What waits for a moderator in all trajectories together, the oldest first; of too far a page the last one. */
export async function waitingTurns(work: Work, { page, perPage }: Slice): Promise<WaitingTurns> {
  const waiting = db(work)
    .selectFrom("engage_question_turn as t")
    .innerJoin("engage_question as q", (join) =>
      join.onRef("q.tenant_id", "=", "t.tenant_id").onRef("q.question_id", "=", "t.question_id"),
    )
    .where("t.moderation", "=", "waiting")
    .where("q.withdrawn_at", "is", null)
    .where("t.words", "<>", "");
  const { total } = await waiting.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  const shown = Math.max(1, Math.min(page, Math.ceil(Number(total) / perPage)));
  const rows = await waiting
    .select(questionColumns.map((column) => `q.${column}` as const))
    .select("t.turn_id")
    .orderBy("t.asked_at")
    .orderBy("t.turn_id")
    .limit(perPage)
    .offset((shown - 1) * perPage)
    .execute();
  // Whole questions: whether somebody else has to decide says what was asked before.
  const questions = await withTurns(work, rows);
  const items = questions.flatMap((question, index) => {
    const turn = question.turns.find(({ id }) => id === rows[index]?.turn_id);
    return turn ? [{ question, turn }] : [];
  });
  return { items, total: Number(total), page: shown };
}

/** When each question was asked and answered, without those that nobody owes an answer. */
export async function questionTimes(work: Work, trajectoryId: string): Promise<readonly QuestionTime[]> {
  return db(work)
    .selectFrom("engage_question_turn as t")
    .innerJoin("engage_question as q", (join) =>
      join.onRef("q.tenant_id", "=", "t.tenant_id").onRef("q.question_id", "=", "t.question_id"),
    )
    .select(["t.asked_at as askedAt", "t.answered_at as answeredAt"])
    .where("t.trajectory_id", "=", trajectoryId)
    .where((eb) =>
      eb.or([
        eb("t.answered_at", "is not", null),
        eb.and([eb("q.withdrawn_at", "is", null), eb("t.moderation", "not in", ["rejected", "dismissed"])]),
      ]),
    )
    .execute();
}

const openAtMost = 1_000;

/** Everything that waits for an answer, the oldest first, whichever trajectory it is about. */
export async function openQuestions(work: Work): Promise<readonly OpenQuestion[]> {
  const { rows } = await sql<Omit<OpenQuestion, "assigneeId"> & { assigneeId: string | null }>`
    select t.trajectory_id as "trajectoryId", t.question_id as "questionId", t.asked_at as "askedAt",
      q.assigned_to as "assigneeId"
    from engage_question_turn t join engage_question q using (tenant_id, question_id)
    where t.answered_at is null and t.moderation not in ('rejected', 'dismissed') and t.words <> ''
      and q.withdrawn_at is null and q.closed_at is null
    order by t.asked_at limit ${openAtMost}`.execute(work.db);
  return rows.map(({ assigneeId, ...one }) => ({ ...one, assigneeId: assigneeId ?? undefined }));
}

/** What this person called their function in their last answer. */
export async function functionOf(work: Work, personId: string): Promise<string | undefined> {
  const row = await db(work)
    .selectFrom("engage_question_turn")
    .select("answered_by_function")
    .where("answered_by", "=", personId)
    .where("answered_by_function", "is not", null)
    .orderBy("answered_at", "desc")
    .executeTakeFirst();
  return row?.answered_by_function ?? undefined;
}

/** Trajectories of which something is kept that somebody asked, or that leads to them. */
export async function trajectoriesWithQuestions(work: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct trajectory_id as id from engage_question_turn where words <> ''
    union select trajectory_id from engage_question where email is not null`.execute(work.db);
  return rows.map(({ id }) => id);
}
