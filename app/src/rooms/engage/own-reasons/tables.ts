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
    archived_at: Date | null;
  };
};
