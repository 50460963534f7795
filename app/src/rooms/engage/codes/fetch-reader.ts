import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { CodeTables, FetchedAs } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<CodeTables>();
}

export type CodeFetch = {
  readonly id: string;
  readonly batchId: string;
  readonly what: FetchedAs;
  readonly part: number | undefined;
  readonly byId: string;
  readonly byName: string;
  readonly at: Date;
};

/** Who took the codes of a batch out, the last one first. */
export async function fetchesOf(work: Work, batchId: string): Promise<readonly CodeFetch[]> {
  const rows = await fetches(work).where("batch_id", "=", batchId).orderBy("at", "desc").limit(100).execute();
  return rows.map(fetchOf);
}

export async function fetchById(work: Work, fetchId: string): Promise<CodeFetch | undefined> {
  if (!isId(fetchId)) return undefined;
  const row = await fetches(work).where("fetch_id", "=", fetchId).executeTakeFirst();
  return row && fetchOf(row);
}

function fetches(work: Work) {
  return db(work)
    .selectFrom("engage_code_fetch")
    .select(["fetch_id", "batch_id", "what", "part", "by_id", "by_name", "at"]);
}

type FetchRow = Awaited<ReturnType<ReturnType<typeof fetches>["execute"]>>[number];

function fetchOf(row: FetchRow): CodeFetch {
  const { fetch_id, batch_id, what, part, by_id, by_name, at } = row;
  return { id: fetch_id, batchId: batch_id, what, part: part ?? undefined, byId: by_id, byName: by_name, at };
}
