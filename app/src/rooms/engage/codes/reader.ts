import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { CodeTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<CodeTables>();
}

type SeenCode = {
  readonly activityId: string;
  readonly batchId: string;
  readonly used: boolean;
  /** Of a class of a school. */
  readonly forClass: boolean;
  /** By itself, or with its batch. */
  readonly revoked: boolean;
};

export async function codeSeen(work: Work, hash: string): Promise<SeenCode | undefined> {
  const row = await db(work)
    .selectFrom("engage_code as c")
    .innerJoin("engage_code_batch as b", (join) =>
      join.onRef("b.tenant_id", "=", "c.tenant_id").onRef("b.batch_id", "=", "c.batch_id"),
    )
    .select(["b.activity_id", "b.batch_id", "c.used_week", "c.revoked", "b.revoked_at", "b.for_class"])
    .where("c.code_hash", "=", hash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { activity_id, batch_id, used_week, revoked, revoked_at, for_class: forClass } = row;
  const isRevoked = revoked || revoked_at !== null;
  return { activityId: activity_id, batchId: batch_id, used: used_week !== null, forClass, revoked: isRevoked };
}

export type CodeBatch = {
  readonly id: string;
  readonly activityId: string;
  readonly name: string;
  /** For a class of a school. */
  readonly forClass: boolean;
  readonly wanted: number;
  readonly made: number;
  readonly used: number;
  /** One by one, without being used. */
  readonly revokedApart: number;
  readonly askedByName: string;
  readonly askedAt: Date;
  /** The codes sealed with the key in the link; undefined when that was thrown away. */
  readonly sealedSeed: string | undefined;
  readonly revoked: { readonly at: Date; readonly byName: string; readonly reason: string } | undefined;
};

/** The batches of an activity, the newest first. */
export async function batchesOf(work: Work, activityId: string): Promise<readonly CodeBatch[]> {
  const rows = await batches(work).where("b.activity_id", "=", activityId).orderBy("b.asked_at", "desc").execute();
  return rows.map(batchOf);
}

export async function batchById(work: Work, batchId: string): Promise<CodeBatch | undefined> {
  if (!isId(batchId)) return undefined;
  const row = await batches(work).where("b.batch_id", "=", batchId).executeTakeFirst();
  return row && batchOf(row);
}

function batches(work: Work) {
  return db(work)
    .selectFrom("engage_code_batch as b")
    .select(["b.batch_id", "b.activity_id", "b.name", "b.wanted", "b.made", "b.sealed_seed", "b.asked_by_name"])
    .select(["b.asked_at", "b.revoked_at", "b.revoked_by_name", "b.revoked_reason", "b.used_before", "b.for_class"])
    .select(sql<string>`(select count(c.used_week) from engage_code c where c.batch_id = b.batch_id)`.as("used"))
    .select(
      sql<string>`(select count(*) from engage_code c
        where c.batch_id = b.batch_id and c.used_week is null and c.revoked)`.as("revoked_apart"),
    );
}

type BatchRow = Awaited<ReturnType<ReturnType<typeof batches>["execute"]>>[number];

function batchOf(row: BatchRow): CodeBatch {
  return {
    ...{ id: row.batch_id, activityId: row.activity_id, name: row.name, wanted: row.wanted, made: row.made },
    forClass: row.for_class,
    used: row.used_before ?? Number(row.used),
    revokedApart: Number(row.revoked_apart),
    askedByName: row.asked_by_name,
    askedAt: row.asked_at,
    sealedSeed: row.sealed_seed ?? undefined,
    revoked:
      row.revoked_at === null
        ? undefined
        : { at: row.revoked_at, byName: row.revoked_by_name ?? "", reason: row.revoked_reason ?? "" },
  };
}

/** What still has to be made of a batch; undefined when nothing has. */
export async function unmadeOf(
  work: Work,
  batchId: string,
): Promise<{ readonly seed: string; readonly made: number; readonly wanted: number } | undefined> {
  const row = await db(work)
    .selectFrom("engage_code_batch")
    .select(["seed", "made", "wanted"])
    .where("batch_id", "=", batchId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!row || row.seed === null) return undefined;
  return { seed: row.seed, made: row.made, wanted: row.wanted };
}

/** How many codes were used in each week, by its Monday. */
export async function usedByWeek(work: Work, batchId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db(work)
    .selectFrom("engage_code")
    .select([sql<string>`used_week::text`.as("week"), sql<string>`count(*)`.as("many")])
    .where("batch_id", "=", batchId)
    .where("used_week", "is not", null)
    .groupBy("used_week")
    .orderBy("used_week")
    .execute();
  return new Map(rows.map(({ week, many }) => [week, Number(many)]));
}

/** The batches of which the codes are still there. */
export async function batchesWithCodes(
  work: Work,
): Promise<readonly { readonly batchId: string; readonly activityId: string }[]> {
  const rows = await db(work)
    .selectFrom("engage_code_batch")
    .select(["batch_id", "activity_id"])
    .where("used_before", "is", null)
    .execute();
  return rows.map(({ batch_id, activity_id }) => ({ batchId: batch_id, activityId: activity_id }));
}
