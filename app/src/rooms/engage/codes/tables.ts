import type { ColumnType, Generated } from "kysely";

export type CodeTables = {
  engage_code_batch: {
    tenant_id: string;
    batch_id: string;
    activity_id: string;
    name: string;
    wanted: number;
    made: Generated<number>;
    seed: string | null;
    sealed_seed: string | null;
    asked_by_name: string;
    asked_at: Date;
    revoked_at: Date | null;
    revoked_by_name: string | null;
    revoked_reason: string | null;
    used_before: number | null;
    for_class: Generated<boolean>;
  };
  engage_code: {
    tenant_id: string;
    code_hash: string;
    batch_id: string;
    used_week: ColumnType<string | null, string | null, string | null>;
    revoked: Generated<boolean>;
  };
  engage_code_fetch: {
    tenant_id: string;
    fetch_id: string;
    batch_id: string;
    what: FetchedAs;
    part: number | null;
    by_id: string;
    by_name: string;
    at: Date;
  };
};

/** Cards to cut out, or a list for a mail merge. */
export type FetchedAs = "cards" | "list";
