import type { Selectable } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { ChosenReason, OwnReason } from "./domain.ts";
import { isRejectionReason, withTyped } from "./domain.ts";
import type { OwnReasonTables } from "./tables.ts";

function all(work: Work) {
  return work.db.$extendTables<OwnReasonTables>().selectFrom("engage_own_reason").selectAll();
}

/** By name; what is archived too. */
export async function ownReasons(work: Work): Promise<readonly OwnReason[]> {
  return (await all(work).orderBy("name").orderBy("reason_id").execute()).map(reasonOf);
}

/** Those that a moderator can choose, by name. */
export async function reasonsInUse(work: Work): Promise<readonly OwnReason[]> {
  return (await ownReasons(work)).filter(({ isArchived }) => !isArchived);
}

/** One, archived or not; locked for who will change it. */
export async function ownReasonById(work: Work, id: string, locked = false): Promise<OwnReason | undefined> {
  if (!isId(id)) return undefined;
  const found = all(work).where("reason_id", "=", id);
  const row = await (locked ? found.forUpdate() : found).executeTakeFirst();
  return row && reasonOf(row);
}

/**
 * What a moderator chose, as it is kept with the text: a reason of one's own becomes `other` with its words as they are now.
 * Refused when it is not there any more.
 */
export async function chosenReason(
  work: Work,
  { rejection, rejectionWords }: { readonly rejection: string; readonly rejectionWords: string },
): Promise<Result<ChosenReason, Refusal>> {
  if (isRejectionReason(rejection)) return ok({ reason: rejection, words: { nl: rejectionWords } });
  const own = await ownReasonById(work, rejection);
  if (!own || own.isArchived) return invalidField("rejection", "engage.ownReason.staff.field.gone");
  return ok({ reason: "other", words: withTyped(own.words, rejectionWords) });
}

function reasonOf(row: Selectable<OwnReasonTables["engage_own_reason"]>): OwnReason {
  return {
    ...{ id: row.reason_id, name: row.name, words: row.words, version: row.version },
    ...{ changedByName: row.changed_by_name, changedAt: row.changed_at, isArchived: row.archived_at !== null },
  };
}
