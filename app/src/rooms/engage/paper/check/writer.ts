import type { Kysely } from "kysely";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { PaperTables } from "../tables.ts";
import { nameOf } from "../typist.ts";

function db(work: Work): Kysely<PaperTables> {
  return work.db.$extendTables<PaperTables>();
}

export async function setDrawn(work: Work, batchId: string, seed: number, numbers: readonly number[]): Promise<void> {
  await db(work)
    .updateTable("engage_batch")
    .set({ check_seed: seed, check_numbers: [...numbers] })
    .where("batch_id", "=", batchId)
    .execute();
}

export type NewSecondEntry = {
  readonly batchId: string;
  readonly number: number;
  readonly contributionId: string;
  readonly enteredBy: { readonly id: string; readonly name: string };
  readonly fields: Fields;
  readonly compared: number;
  readonly different: number;
};

/** What is the same twice is settled at once, and not kept twice. */
export async function insertSecondEntry(work: Work, entry: NewSecondEntry): Promise<void> {
  const { batchId, number, contributionId, enteredBy, fields, compared, different } = entry;
  const isSame = different === 0;
  await db(work)
    .insertInto("engage_second_entry")
    .values({
      ...{ tenant_id: work.tenantId, batch_id: batchId, number, contribution_id: contributionId, compared, different },
      ...{ entered_by: enteredBy.id, entered_by_name: enteredBy.name, entered_at: work.now },
      fields: isSame ? null : JSON.stringify(fields),
      wrong: isSame ? 0 : null,
      settled_by_name: isSame ? enteredBy.name : null,
    })
    .execute();
}

/** It is known which of both is right: what was typed the second time goes, the counts stay. */
export async function setSettled(work: Work, batchId: string, number: number, wrong: number): Promise<void> {
  await db(work)
    .updateTable("engage_second_entry")
    .set({ fields: null, wrong, settled_by_name: nameOf(work.actor) })
    .where("batch_id", "=", batchId)
    .where("number", "=", number)
    .execute();
}

/** The words of these contributions go: what was typed of them a second time too. */
export async function forgetSecondEntries(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await db(work)
    .updateTable("engage_second_entry")
    .set({ fields: null })
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
