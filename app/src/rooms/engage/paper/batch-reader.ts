import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { Batch } from "./domain.ts";
import { formNumber } from "./domain.ts";
import type { PaperTables } from "./tables.ts";

function db(work: Work): Kysely<PaperTables & EngageTables> {
  return work.db.$extendTables<PaperTables & EngageTables>();
}

function batches(work: Work) {
  return db(work)
    .selectFrom("engage_batch as b")
    .select(["b.batch_id", "b.trajectory_id", "b.activity_id", "b.code", "b.name", "b.place", "b.route"])
    .select(["b.opened_at", "b.opened_by_name", "b.closed_at", "b.closed_by_name", "b.check_seed", "b.check_numbers"])
    .select([sql<string>`b.received_on::text`.as("received_on")])
    .select((eb) =>
      eb
        .selectFrom("engage_batch_entry as e")
        .select(sql<number>`count(*)::int`.as("forms"))
        .whereRef("e.tenant_id", "=", "b.tenant_id")
        .whereRef("e.batch_id", "=", "b.batch_id")
        .as("forms"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof batches>["execute"]>>[number];

function batchOf(row: Row): Batch {
  const { closed_at: at, closed_by_name: byName, check_seed: seed, check_numbers: numbers } = row;
  return {
    ...{ id: row.batch_id, trajectoryId: row.trajectory_id, activityId: row.activity_id },
    ...{ code: row.code, name: row.name, place: row.place, receivedOn: row.received_on, route: row.route },
    ...{ openedAt: row.opened_at, openedByName: row.opened_by_name },
    closed: at === null ? undefined : { at, byName: byName ?? "" },
    check: seed === null ? undefined : { seed, numbers: numbers ?? [] },
    forms: row.forms ?? 0,
  };
}

/** The piles of an activity, the newest first. */
export async function batchesOf(work: Work, activityId: string): Promise<readonly Batch[]> {
  const rows = await batches(work).where("b.activity_id", "=", activityId).orderBy("b.opened_at", "desc").execute();
  return rows.map(batchOf);
}

/** The piles of a trajectory, by their code. */
export async function batchesIn(work: Work, trajectoryId: string): Promise<readonly Batch[]> {
  const rows = await batches(work).where("b.trajectory_id", "=", trajectoryId).orderBy("b.code").execute();
  return rows.map(batchOf);
}

export async function batchById(work: Work, id: string): Promise<Batch | undefined> {
  if (!isId(id)) return undefined;
  const row = await batches(work).where("b.batch_id", "=", id).executeTakeFirst();
  return row && batchOf(row);
}

/** As `batchById`, and nobody adds a form to it or closes it until this transaction ends. */
export async function lockedBatch(work: Work, id: string): Promise<Batch | undefined> {
  if (!isId(id)) return undefined;
  await db(work).selectFrom("engage_batch").select("batch_id").where("batch_id", "=", id).forUpdate().execute();
  return batchById(work, id);
}

/** A form of a pile, as it was typed over. */
export type BatchEntry = {
  readonly number: number;
  readonly contributionId: string;
  readonly enteredBy: string | undefined;
  readonly enteredByName: string;
};

/** The forms of a pile in the order of their numbers. */
export async function entriesOf(work: Work, batchId: string): Promise<readonly BatchEntry[]> {
  const rows = await db(work)
    .selectFrom("engage_batch_entry as e")
    .innerJoin("engage_contribution as c", (join) =>
      join.onRef("c.tenant_id", "=", "e.tenant_id").onRef("c.contribution_id", "=", "e.contribution_id"),
    )
    .select(["e.number", "e.contribution_id", "c.entered_by", "c.entered_by_name"])
    .where("e.batch_id", "=", batchId)
    .orderBy("e.number")
    .execute();
  return rows.map((row) => ({
    ...{ number: row.number, contributionId: row.contribution_id },
    ...{ enteredBy: row.entered_by ?? undefined, enteredByName: row.entered_by_name ?? "" },
  }));
}

/** The number that the next form gets. */
export async function nextNumber(work: Work, batchId: string): Promise<number> {
  const row = await db(work)
    .selectFrom("engage_batch_entry")
    .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
    .where("batch_id", "=", batchId)
    .executeTakeFirstOrThrow();
  return row.next;
}

/** Which form of which pile a contribution was. */
export type OnPaper = {
  readonly batchId: string;
  readonly name: string;
  readonly number: number;
  readonly label: string;
};

export async function papersOf(work: Work, contributionIds: readonly string[]): Promise<ReadonlyMap<string, OnPaper>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await db(work)
    .selectFrom("engage_batch_entry as e")
    .innerJoin("engage_batch as b", (join) =>
      join.onRef("b.tenant_id", "=", "e.tenant_id").onRef("b.batch_id", "=", "e.batch_id"),
    )
    .select(["e.contribution_id", "e.number", "b.batch_id", "b.code", "b.name"])
    .where("e.contribution_id", "in", [...contributionIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.contribution_id,
      { batchId: row.batch_id, name: row.name, number: row.number, label: formNumber(row, row.number) },
    ]),
  );
}
