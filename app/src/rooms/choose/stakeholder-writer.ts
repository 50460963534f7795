import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { SaidOutcome, StakeholderFacts } from "./domain/stakeholders.ts";
import type { StakeholderTables } from "./stakeholder-tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<StakeholderTables> {
  return work.db.$extendTables<StakeholderTables>();
}

export type NewStakeholder = StakeholderFacts & { readonly targetGroup?: string };

export async function insertStakeholder(work: Work, challengeId: string, made: NewStakeholder): Promise<string> {
  const id = newId();
  const by = writerName(work);
  await db(work)
    .insertInto("choose_stakeholder")
    .values({
      ...{ tenant_id: work.tenantId, id, challenge_id: challengeId, target_group: made.targetGroup ?? null },
      ...columnsOf(made),
      ...{ added_at: work.now, added_by: by, changed_at: work.now, changed_by: by, removed_at: null, removed_by: null },
    })
    .execute();
  return id;
}

function columnsOf(facts: StakeholderFacts) {
  const { name, stake, affected, influence, method, otherWay, caretaker } = facts;
  return {
    ...{ name, stake, other_way: otherWay, caretaker },
    affected: affected ?? null,
    influence: influence ?? null,
    method: method ?? null,
  };
}

/** False when somebody else changed it after this version. */
export async function updateStakeholder(
  work: Work,
  { id, version, ...facts }: StakeholderFacts & { readonly id: string; readonly version: number },
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("choose_stakeholder")
    .set({
      ...columnsOf(facts),
      version: sql<number>`version + 1`,
      changed_at: work.now,
      changed_by: writerName(work),
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Off the map, or back on it. What was said stays. */
export async function markRemoved(work: Work, id: string, removed: boolean): Promise<void> {
  await db(work)
    .updateTable("choose_stakeholder")
    .set({
      removed_at: removed ? work.now : null,
      removed_by: removed ? writerName(work) : null,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", id)
    .execute();
}

/** For good, with every contact and promise. */
export async function deleteStakeholder(work: Work, id: string): Promise<void> {
  await db(work).deleteFrom("choose_stakeholder").where("id", "=", id).execute();
}

export type NewContact = {
  readonly on: string;
  readonly about: string;
  readonly promise: string;
  readonly promisedFor?: string | undefined;
};

export async function insertContact(work: Work, stakeholderId: string, made: NewContact): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("choose_stakeholder_contact")
    .values({
      ...{ tenant_id: work.tenantId, id, stakeholder_id: stakeholderId, held_on: made.on, about: made.about },
      ...{ promise: made.promise, promised_for: made.promisedFor ?? null },
      ...{ written_at: work.now, written_by: writerName(work), blanked_at: null, blanked_by: null },
    })
    .execute();
  return id;
}

/** The words go; the day, the promise's day and what became of it stay. */
export async function blankContact(work: Work, id: string): Promise<void> {
  await db(work)
    .updateTable("choose_stakeholder_contact")
    .set({ about: "", promise: "", blanked_at: work.now, blanked_by: writerName(work) })
    .where("id", "=", id)
    .execute();
  await db(work).updateTable("choose_promise_outcome").set({ note: "" }).where("contact_id", "=", id).execute();
}

export async function insertOutcome(
  work: Work,
  contactId: string,
  { outcome, movedTo, note }: Pick<SaidOutcome, "outcome" | "movedTo" | "note">,
): Promise<void> {
  await db(work)
    .insertInto("choose_promise_outcome")
    .values({
      ...{ tenant_id: work.tenantId, id: newId(), contact_id: contactId, outcome, moved_to: movedTo ?? null, note },
      ...{ said_at: work.now, said_by: writerName(work) },
    })
    .execute();
}
