import type { ScanAnswers } from "@brink/decision-guide";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../kernel/ids.ts";
import { actorReference } from "../../platform/define/actor.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AskedWhyNot, Choice, GivenAnswers, StoredAdvice } from "./domain/guide.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Who writes, as the page shows it: a name inside the municipality, never in a log or event. */
export function writerName(work: Work): string {
  return work.actor.kind === "person" ? work.actor.name : actorReference(work.actor);
}

export async function insertGuide(
  work: Work,
  made: { readonly challengeId: string; readonly trajectoryId: string | undefined },
): Promise<string> {
  const id = newId();
  const by = writerName(work);
  await db(work)
    .insertInto("choose_guide")
    .values({
      tenant_id: work.tenantId,
      id,
      challenge_id: made.challengeId,
      trajectory_id: made.trajectoryId ?? null,
      created_at: work.now,
      created_by: by,
      changed_at: work.now,
      changed_by: by,
    })
    .execute();
  return id;
}

/** Writes answers that differ from what was there: from here on, an earlier advice belongs to an earlier version. */
export async function updateAnswers(
  work: Work,
  guideId: string,
  change: { readonly checks?: ScanAnswers; readonly answers?: GivenAnswers },
): Promise<void> {
  await db(work)
    .updateTable("choose_guide")
    .set({
      ...(change.checks === undefined ? {} : { checks: JSON.stringify(change.checks) }),
      ...(change.answers === undefined ? {} : { answers: JSON.stringify(change.answers) }),
      version: sql`version + 1`,
      changed_at: work.now,
      changed_by: writerName(work),
    })
    .where("id", "=", guideId)
    .execute();
}

/** From now on the guide is about this trajectory. */
export async function setTrajectory(work: Work, guideId: string, trajectoryId: string): Promise<void> {
  await db(work).updateTable("choose_guide").set({ trajectory_id: trajectoryId }).where("id", "=", guideId).execute();
}

/** One to-do for each of these checks; those of other checks go unless somebody finished them. */
export async function keepTodos(work: Work, guideId: string, checkIds: readonly string[]): Promise<void> {
  let gone = db(work).deleteFrom("choose_todo").where("guide_id", "=", guideId).where("done_at", "is", null);
  if (checkIds.length > 0) gone = gone.where("check_id", "not in", [...checkIds]);
  await gone.execute();
  if (checkIds.length === 0) return;
  await db(work)
    .insertInto("choose_todo")
    .values(checkIds.map((check_id) => ({ tenant_id: work.tenantId, id: newId(), guide_id: guideId, check_id })))
    .onConflict((conflict) => conflict.columns(["tenant_id", "guide_id", "check_id"]).doNothing())
    .execute();
}

export type PlannedTodo = {
  readonly id: string;
  readonly owner: string;
  readonly dueOn: string | undefined;
  readonly done: boolean;
};

export async function updateTodo(work: Work, guideId: string, todo: PlannedTodo): Promise<void> {
  await db(work)
    .updateTable("choose_todo")
    .set({
      owner: todo.owner,
      due_on: todo.dueOn ?? null,
      done_at: todo.done ? sql`coalesce(done_at, ${work.now})` : null,
    })
    .where("id", "=", todo.id)
    .where("guide_id", "=", guideId)
    .execute();
}

export type NewAdvice = Omit<StoredAdvice, "id" | "computedAt" | "computedBy">;

export async function insertAdvice(work: Work, made: NewAdvice): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("choose_advice")
    .values({
      tenant_id: work.tenantId,
      id,
      guide_id: made.guideId,
      guide_version: made.guideVersion,
      rule_version: made.ruleVersion,
      catalogue_version: made.catalogueVersion,
      catalogue_hash: made.catalogueHash,
      input_hash: made.inputHash,
      today: made.today,
      answers: JSON.stringify(made.answers),
      advice: JSON.stringify(made.advice),
      own_numbers: JSON.stringify(made.ownNumbers),
      own_items: JSON.stringify(made.ownItems),
      seconds: made.seconds,
      computed_at: work.now,
      computed_by: writerName(work),
    })
    .execute();
  return id;
}

/** Two who ask the same at once get the same answer: it is kept once. */
export async function insertWhyNot(
  work: Work,
  { adviceId, item, answer }: Pick<AskedWhyNot, "item" | "answer"> & { readonly adviceId: string },
): Promise<void> {
  await db(work)
    .insertInto("choose_why_not")
    .values({
      tenant_id: work.tenantId,
      advice_id: adviceId,
      item,
      answer: JSON.stringify(answer),
      asked_at: work.now,
      asked_by: writerName(work),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "advice_id", "item"]).doNothing())
    .execute();
}

/** False when something was chosen from this advice before. */
export async function insertChoice(
  work: Work,
  guideId: string,
  choice: Pick<Choice, "adviceId" | "trajectoryId" | "items">,
): Promise<boolean> {
  const answer = await db(work)
    .insertInto("choose_choice")
    .values({
      tenant_id: work.tenantId,
      advice_id: choice.adviceId,
      guide_id: guideId,
      trajectory_id: choice.trajectoryId,
      items: [...choice.items],
      chosen_at: work.now,
      chosen_by: writerName(work),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "advice_id"]).doNothing())
    .executeTakeFirst();
  return answer.numInsertedOrUpdatedRows === 1n;
}
