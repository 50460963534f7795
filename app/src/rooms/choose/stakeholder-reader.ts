import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { Guide } from "./domain/guide.ts";
import type { Contact, SaidOutcome, Stakeholder } from "./domain/stakeholders.ts";
import { guideById } from "./reader.ts";
import type { StakeholderTables } from "./stakeholder-tables.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<StakeholderTables> {
  return work.db.$extendTables<StakeholderTables>();
}

export type LockedMap = { readonly guide: Guide; readonly all: readonly Stakeholder[] };

/** The map of a guide's challenge, and nobody changes it until this transaction ends: all guides of it share the map. */
export async function lockedMap(work: Work, guideId: string): Promise<LockedMap | undefined> {
  const guide = await guideById(work, guideId);
  if (!guide) return undefined;
  await work.db
    .$extendTables<ChooseTables>()
    .selectFrom("choose_guide")
    .select("id")
    .where("challenge_id", "=", guide.challengeId)
    .orderBy("id")
    .forUpdate()
    .execute();
  return { guide, all: await stakeholdersOf(work, guide.challengeId) };
}

/** Everybody who was ever on the map of a challenge, in the order in which they came; `mapLimits` keeps it short. */
export async function stakeholdersOf(work: Work, challengeId: string): Promise<readonly Stakeholder[]> {
  const rows = await db(work)
    .selectFrom("choose_stakeholder")
    .select(["id", "name", "target_group", "stake", "affected", "influence", "method", "other_way", "caretaker"])
    .select(["version", "changed_at", "changed_by", "removed_at", "removed_by"])
    .where("challenge_id", "=", challengeId)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  const contacts = await contactsOf(
    work,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, stake: row.stake, caretaker: row.caretaker, otherWay: row.other_way },
    affected: row.affected ?? undefined,
    influence: row.influence ?? undefined,
    method: row.method ?? undefined,
    targetGroup: row.target_group ?? undefined,
    ...{ version: row.version, changedAt: row.changed_at, changedBy: row.changed_by },
    removedAt: row.removed_at ?? undefined,
    removedBy: row.removed_by ?? undefined,
    contacts: contacts.get(row.id) ?? [],
  }));
}

async function contactsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Contact[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db(work)
    .selectFrom("choose_stakeholder_contact")
    .select(["id", "stakeholder_id", "about", "promise", "written_at", "written_by", "blanked_at", "blanked_by"])
    .select(sql<string>`held_on::text`.as("on"))
    .select(sql<string | null>`promised_for::text`.as("promisedFor"))
    .where("stakeholder_id", "in", [...ids])
    .orderBy("held_on", "desc")
    .orderBy("id", "desc")
    .execute();
  const said = await outcomesOf(
    work,
    rows.map(({ id }) => id),
  );
  const contacts = rows.map((row): readonly [string, Contact] => [
    row.stakeholder_id,
    {
      ...{ id: row.id, on: row.on, about: row.about },
      promise:
        row.promisedFor === null
          ? undefined
          : { text: row.promise, promisedFor: row.promisedFor, outcomes: said.get(row.id) ?? [] },
      ...{ writtenAt: row.written_at, writtenBy: row.written_by },
      blankedAt: row.blanked_at ?? undefined,
      blankedBy: row.blanked_by ?? undefined,
    },
  ]);
  return grouped(contacts);
}

async function outcomesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SaidOutcome[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db(work)
    .selectFrom("choose_promise_outcome")
    .select(["contact_id", "outcome", "note", "said_at", "said_by"])
    .select(sql<string | null>`moved_to::text`.as("movedTo"))
    .where("contact_id", "in", [...ids])
    .orderBy("said_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return grouped(
    rows.map(({ contact_id, outcome, note, said_at, said_by, movedTo }) => [
      contact_id,
      { outcome, note, movedTo: movedTo ?? undefined, saidAt: said_at, saidBy: said_by },
    ]),
  );
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, found]) => [key, found.map(([, one]) => one)]));
}
