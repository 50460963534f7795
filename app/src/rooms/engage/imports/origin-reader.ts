import { sql } from "kysely";
import type { Origin } from "./origin.ts";

/** Where a contribution was taken over from, read along with its row; of others nothing is looked up. */
export const originColumn = sql<Origin | null>`case when engage_contribution.route = 'import' then (
  select json_build_object('source', o.source, 'sourceId', o.source_id,
    'supportsFor', o.supports_for, 'supportsAgainst', o.supports_against)
  from engage_origin o
  where o.tenant_id = engage_contribution.tenant_id and o.contribution_id = engage_contribution.contribution_id) end`.as(
  "origin",
);
