import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { IdeasTables } from "./tables.ts";

export type Particulars = { readonly theme: string; readonly spot: string };

export async function particularsOf(
  work: Work,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, Particulars>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await work.db
    .$extendTables<IdeasTables>()
    .selectFrom("ideas_particulars")
    .select(["contribution_id", "theme", "spot"])
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  return new Map(rows.map(({ contribution_id, theme, spot }) => [contribution_id, { theme, spot }]));
}

/** The ideas with this theme, by its Dutch name. */
export function aboutTheme(theme: string): RawBuilder<string> {
  return sql<string>`select contribution_id from ideas_particulars where theme = ${theme}`;
}
