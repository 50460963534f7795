import type { Kysely, Selectable } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { CatalogueRecord, LocalizedText } from "./content/record.ts";
import type { OwnItemStep } from "./domain/own-items.ts";
import type { ChooseTables, OwnItemTable } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

const columns = ["id", "item", "record", "copy_of", "step", "source", "reason", "done_at", "done_by"] as const;

/** The last step of each own item, retired ones too, in the order of their codes. */
export async function lastOwnItems(work: Work): Promise<readonly OwnItemStep[]> {
  const rows = await db(work)
    .selectFrom("choose_own_item")
    .select(columns)
    .where("followed_at", "is", null)
    .orderBy("item")
    .execute();
  return rows.map(stepOf);
}

/** Every step of one own item, or of all; the last first. */
export async function ownItemTrail(work: Work, item?: string): Promise<readonly OwnItemStep[]> {
  let found = db(work).selectFrom("choose_own_item").select(columns);
  if (item !== undefined) found = found.where("item", "=", item);
  const rows = await found.orderBy("done_at", "desc").orderBy("id", "desc").limit(500).execute();
  return rows.map(stepOf);
}

/** An item that was kept earlier says nothing of practice, and has its Dutch words where English ones were left out. */
function asNow(record: CatalogueRecord): CatalogueRecord {
  const once = ({ nl, en }: LocalizedText) => ({ nl, en: en === nl ? "" : en });
  const { name, description } = record;
  return {
    ...{ worksWhen: [], pitfalls: [], review: null },
    ...record,
    ...{ name: once(name), description: once(description) },
  };
}

type Row = Pick<Selectable<OwnItemTable>, (typeof columns)[number]>;

function stepOf({ id, record, copy_of, step, source, reason, done_at, done_by }: Row): OwnItemStep {
  return {
    id,
    record: asNow(record),
    copyOf: copy_of ?? undefined,
    step,
    source,
    reason,
    at: done_at,
    by: done_by,
  };
}

/**
 * Writes the next step after the one that was seen; without one it is the first. False when somebody else was there
 * before: then nothing may be kept of this.
 */
export async function addOwnItemStep(
  work: Work,
  seen: string | undefined,
  next: Omit<OwnItemStep, "id" | "at" | "by">,
): Promise<boolean> {
  const { record, copyOf, step, source, reason } = next;
  if (seen !== undefined && !(await isFollowed(work, record.id, seen))) return false;
  const answer = await db(work)
    .insertInto("choose_own_item")
    .values({
      ...{ tenant_id: work.tenantId, id: newId(), item: record.id, record: JSON.stringify(record) },
      ...{ copy_of: copyOf ?? null, step, source, reason },
      ...{ done_at: work.now, done_by: writerName(work), followed_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return answer.numInsertedOrUpdatedRows === 1n;
}

async function isFollowed(work: Work, item: string, seen: string): Promise<boolean> {
  const answer = await db(work)
    .updateTable("choose_own_item")
    .set({ followed_at: work.now })
    .where("id", "=", seen)
    .where("item", "=", item)
    .where("followed_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}
