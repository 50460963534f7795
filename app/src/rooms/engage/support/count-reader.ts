import { sql } from "kysely";

/** How many support a contribution, read along with its row: one look by key, nothing is counted. */
export const supportsColumn = sql<number>`coalesce((select s.supports from engage_support_count s
  where s.tenant_id = engage_contribution.tenant_id and s.contribution_id = engage_contribution.contribution_id), 0)`.as(
  "supports",
);
