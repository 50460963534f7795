import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";
import type { Localized } from "../../../kernel/localized.ts";

export type ThemeTables = {
  engage_theme: {
    tenant_id: string;
    theme_id: string;
    trajectory_id: string;
    name: DefaultedJsonColumn<Localized>;
    line: DefaultedJsonColumn<Localized>;
    made_by_name: string;
    made_at: Date;
  };
  engage_theme_source: { tenant_id: string; theme_id: string; contribution_id: string; put_at: Date };
};
