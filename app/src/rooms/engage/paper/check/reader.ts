import type { Kysely } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { PaperTables } from "../tables.ts";

/** A form that was typed a second time, and how the two compare. */
export type SecondEntry = {
  readonly number: number;
  readonly contributionId: string;
  /** What was typed, as long as nobody said which is right. */
  readonly fields: Fields | undefined;
  readonly enteredByName: string;
  /** Answers that at least one of both gave, and how many of them differ. */
  readonly compared: number;
  readonly different: number;
  /** In how many the first typist was wrong; undefined until that is settled. */
  readonly wrong: number | undefined;
};

export async function secondEntriesOf(work: Work, batchId: string): Promise<readonly SecondEntry[]> {
  const db: Kysely<PaperTables> = work.db.$extendTables<PaperTables>();
  const rows = await db
    .selectFrom("engage_second_entry")
    .select(["number", "contribution_id", "fields", "entered_by_name", "compared", "different", "wrong"])
    .where("batch_id", "=", batchId)
    .orderBy("number")
    .execute();
  return rows.map(({ contribution_id, entered_by_name, fields, wrong, ...row }) => ({
    ...row,
    contributionId: contribution_id,
    enteredByName: entered_by_name,
    fields: fields ?? undefined,
    wrong: wrong ?? undefined,
  }));
}
