import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { KeptArticle } from "./domain/bylaw.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Every text that was ever entered, also what was taken out; the last entered first. */
export async function keptArticles(work: Work): Promise<readonly KeptArticle[]> {
  const rows = await db(work)
    .selectFrom("choose_article")
    .select(["id", "number", "kind", "text", "set_at", "set_by", "ended_at", "ended_by"])
    .select(["subjects", "least_level", "decider", "term_of", "term_weeks"])
    .select(sql<string>`holds_from::text`.as("holdsFrom"))
    .orderBy("set_at", "desc")
    .orderBy("id", "desc")
    .limit(1000)
    .execute();
  return rows.map(({ set_at, set_by, ended_at, ended_by, least_level, decider, term_of, term_weeks, ...rest }) => ({
    ...rest,
    leastLevel: least_level ?? undefined,
    decider: decider ?? undefined,
    term: term_of === null || term_weeks === null ? undefined : { of: term_of, weeks: term_weeks },
    setAt: set_at,
    setBy: set_by,
    endedAt: ended_at ?? undefined,
    endedBy: ended_by ?? undefined,
  }));
}
