import type { Kysely, RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnsweredContribution, Contribution } from "./contribution.ts";
import type { DispositionRow } from "./rows.ts";
import { answerOf, contributionColumns, contributionOf, proposalOf } from "./rows.ts";
import type { EngageTables } from "./tables.ts";

/** Which part of a long list, and how long the whole list is. Pages count from 1. */
export type Slice = { readonly page: number; readonly perPage: number };
export type Sliced<T> = { readonly items: readonly T[]; readonly total: number };

function db(work: Work): Kysely<EngageTables> {
  return work.db.$extendTables<EngageTables>();
}

export async function contributionById(work: Work, id: string): Promise<Contribution | undefined> {
  const [found] = await contributionsById(work, [id]);
  return found;
}

export async function contributionsById(work: Work, ids: readonly string[]): Promise<readonly Contribution[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  const rows = await db(work)
    .selectFrom("engage_contribution")
    .select(contributionColumns)
    .where("contribution_id", "in", known)
    .execute();
  return rows.map(contributionOf);
}

/** As `contributionsById`, and nobody changes them until this transaction ends. Always locked in one order. */
export async function lockedContributions(work: Work, ids: readonly string[]): Promise<readonly Contribution[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  const rows = await db(work)
    .selectFrom("engage_contribution")
    .select(contributionColumns)
    .where(sql<boolean>`contribution_id = any(${known}::uuid[])`)
    .orderBy("contribution_id")
    .forUpdate()
    .execute();
  return rows.map(contributionOf);
}

/** Whose private link this is. */
export async function contributionByToken(work: Work, tokenHash: string): Promise<Contribution | undefined> {
  const row = await db(work)
    .selectFrom("engage_contribution")
    .select(contributionColumns)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row && contributionOf(row);
}

/** One part of a query for ids in their order, and how many it finds: all are looked at once, of one part the words are read. */
export async function slicedContributions(
  work: Work,
  found: RawBuilder<unknown>,
  { page, perPage }: Slice,
): Promise<Sliced<AnsweredContribution>> {
  const last = page * perPage;
  const { rows } = await sql<{ total: number; ids: string[] }>`
    select cardinality(ids) as total, ids[${last - perPage + 1}::int:${last}::int] as ids
    from (select array(${found}) as ids offset 0) found`.execute(work.db);
  const { total, ids } = rows[0] ?? { total: 0, ids: [] };
  const shown = new Map((await contributionsById(work, ids)).map((one) => [one.id, one]));
  const inOrder = ids.flatMap((id) => shown.get(id) ?? []);
  return { total, items: await withDispositions(work, inOrder) };
}

/** The same contributions with their confirmed answer and their open proposal. */
export async function withDispositions(
  work: Work,
  contributions: readonly Contribution[],
): Promise<readonly AnsweredContribution[]> {
  const rows = await standingDispositions(
    work,
    contributions.map(({ id }) => id),
  );
  const byContribution = Map.groupBy(rows, (row) => row.contribution_id);
  return contributions.map((contribution) => {
    const own = byContribution.get(contribution.id) ?? [];
    return {
      contribution,
      answer: answerOf(own.find((row) => row.confirmed_at !== null)),
      proposal: proposalOf(own.find((row) => row.confirmed_at === null)),
    };
  });
}

async function standingDispositions(work: Work, ids: readonly string[]): Promise<readonly DispositionRow[]> {
  if (ids.length === 0) return [];
  return db(work)
    .selectFrom("engage_disposition")
    .selectAll()
    .where(sql<boolean>`contribution_id = any(${[...ids]}::uuid[])`)
    .where("replaced_at", "is", null)
    .execute();
}

/** Everything that was ever proposed or confirmed, the newest first. */
export async function dispositionHistory(work: Work, contributionId: string): Promise<readonly DispositionRow[]> {
  return db(work)
    .selectFrom("engage_disposition")
    .selectAll()
    .where("contribution_id", "=", contributionId)
    .where("replaced_at", "is not", null)
    .orderBy("proposed_at", "desc")
    .execute();
}

/** The one with this number, when anybody may read it. */
export async function publishedByReceipt(
  work: Work,
  activityId: string,
  receipt: string,
): Promise<AnsweredContribution | undefined> {
  const row = await published(work)
    .select(contributionColumns)
    .where("activity_id", "=", activityId)
    .where("receipt", "=", receipt)
    .executeTakeFirst();
  return row && (await withDispositions(work, [contributionOf(row)]))[0];
}

/** What anybody may read. */
export function published(work: Work) {
  return db(work)
    .selectFrom("engage_contribution")
    .where("moderation", "=", "published")
    .where("state", "=", "active")
    .where("visibility", "=", "public");
}

/** Those of these that everybody may read, by their ids. */
export async function publishedById(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Contribution>> {
  if (ids.length === 0) return new Map();
  const rows = await published(work).select(contributionColumns).where("contribution_id", "in", ids).execute();
  return new Map(rows.map(contributionOf).map((one) => [one.id, one]));
}

/** How many of an activity a person of the team still has to read before everybody may. */
export async function unreadOf(work: Work, activityId: string): Promise<number> {
  const { total } = await db(work)
    .selectFrom("engage_contribution")
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .where("activity_id", "=", activityId)
    .where("moderation", "=", "waiting")
    .where("state", "=", "active")
    .where("visibility", "=", "public")
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** What anybody may read of an activity, the newest first. */
export async function publishedOf(work: Work, activityId: string, slice: Slice): Promise<Sliced<AnsweredContribution>> {
  const found = published(work).where("activity_id", "=", activityId);
  const rows = await found
    .select(contributionColumns)
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id")
    .limit(slice.perPage)
    .offset((slice.page - 1) * slice.perPage)
    .execute();
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  return { items: await withDispositions(work, rows.map(contributionOf)), total: Number(total) };
}
