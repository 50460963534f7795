import type { Kysely } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { GuideContent } from "./content/guide-content.ts";
import { editionOf } from "./content/guide-content.ts";
import type { OwnItem, OwnItemStep } from "./domain/own-items.ts";
import { holding, withOwnItems } from "./domain/own-items.ts";
import type { KeptOwnNumber, OwnField, OwnNumber } from "./domain/own-numbers.ts";
import { withOwnNumbers } from "./domain/own-numbers.ts";
import { lastOwnItems } from "./own-items-store.ts";
import type { ChooseTables } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** The content as this municipality uses it: the national edition with its own numbers and items in it. */
export async function contentOf(work: Work, national: GuideContent): Promise<GuideContent> {
  const own = await currentOwnNumbers(work);
  const items = await lastOwnItems(work);
  return own.length === 0 && items.length === 0 ? national : keptEdition(national, own, items);
}

// So many editions are kept: making one means hashing the whole catalogue, which nobody should have for the asking.
const editionsAtMost = 50;
const kept = new WeakMap<GuideContent, Map<string, GuideContent>>();

/** As made before from exactly this: an own item is a step with an id of its own, an own number is what it says. */
function keptEdition(national: GuideContent, own: readonly OwnNumber[], items: readonly OwnItemStep[]): GuideContent {
  const editions = kept.get(national) ?? new Map<string, GuideContent>();
  kept.set(national, editions);
  const key = JSON.stringify([own, items.map(({ id }) => id)]);
  const edition = editions.get(key) ?? localEdition(national, own, items);
  // The last asked stands last; the one that nobody asked for longest goes.
  editions.delete(key);
  editions.set(key, edition);
  const [oldest = key] = editions.keys();
  if (editions.size > editionsAtMost) editions.delete(oldest);
  return edition;
}

function localEdition(national: GuideContent, own: readonly OwnNumber[], items: readonly OwnItemStep[]): GuideContent {
  const plain = ({ record, copyOf, source, reason }: OwnItem): OwnItem => ({ record, copyOf, source, reason });
  const retired = items.filter(({ step }) => step === "retired").map(plain);
  return { ...municipalContent(national, own, holding(items).map(plain)), retired };
}

/** An edition with these numbers in it and these items beside it: the same ones give the same hash. */
export function municipalContent(
  national: GuideContent,
  own: readonly OwnNumber[],
  ownItems: readonly OwnItem[],
): GuideContent {
  return editionOf({ ...national, own, ownItems }, withOwnItems(withOwnNumbers(national.records, own), ownItems));
}

/** The own numbers that hold now, in the order of item and field. */
export async function currentOwnNumbers(work: Work): Promise<readonly OwnNumber[]> {
  const rows = await db(work)
    .selectFrom("choose_own_number")
    .select(["item", "field", "value", "mark", "source", "reason"])
    .where("ended_at", "is", null)
    .orderBy("item")
    .orderBy("field")
    .execute();
  return rows;
}

/** Every own number that there ever was, of one item and field or of all; the last set first. */
export async function ownNumberTrail(
  work: Work,
  of: { readonly item: string; readonly field: OwnField } | undefined,
): Promise<readonly KeptOwnNumber[]> {
  let found = db(work)
    .selectFrom("choose_own_number")
    .select(["id", "item", "field", "value", "mark", "source", "reason", "set_at", "set_by", "ended_at", "ended_by"]);
  if (of) found = found.where("item", "=", of.item).where("field", "=", of.field);
  const rows = await found.orderBy("set_at", "desc").orderBy("id", "desc").limit(500).execute();
  return rows.map(({ set_at, set_by, ended_at, ended_by, ...rest }) => ({
    ...rest,
    setAt: set_at,
    setBy: set_by,
    endedAt: ended_at ?? undefined,
    endedBy: ended_by ?? undefined,
  }));
}

/** From now on the national number holds again; false when there was no own one. */
export async function endOwnNumber(work: Work, item: string, field: OwnField): Promise<boolean> {
  const answer = await db(work)
    .updateTable("choose_own_number")
    .set({ ended_at: work.now, ended_by: writerName(work) })
    .where("item", "=", item)
    .where("field", "=", field)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Replaces what held; what held stays in the trail. False when somebody else set one at the same moment. */
export async function insertOwnNumber(work: Work, own: OwnNumber): Promise<boolean> {
  await endOwnNumber(work, own.item, own.field);
  const answer = await db(work)
    .insertInto("choose_own_number")
    .values({
      tenant_id: work.tenantId,
      id: newId(),
      ...own,
      value: JSON.stringify(own.value),
      set_at: work.now,
      set_by: writerName(work),
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return answer.numInsertedOrUpdatedRows === 1n;
}
