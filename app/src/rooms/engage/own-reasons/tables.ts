import type { Generated } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";

export type OwnReasonTables = {
  engage_own_reason: {
    tenant_id: string;
    reason_id: string;
    name: string;
    words: DefaultedJsonColumn<Localized>;
    changed_by_name: string;
    changed_at: Date;
    /** Goes up with each change. */
    version: Generated<number>;
    archived_at: Date | null;
  };
};
