import type { RawBuilder } from "kysely";
import { sql } from "kysely";

/** The contributions that came in this pile, as a query that was not asked yet. */
export function inBatch(batchId: string): RawBuilder<string> {
  return sql<string>`(select contribution_id from engage_batch_entry where batch_id = ${batchId})`;
}
