import type { Generated } from "kysely";

export type SuggestedTables = {
  engage_theme_suggestion: {
    tenant_id: string;
    suggestion_id: string;
    trajectory_id: string;
    words: readonly string[];
    found_at: Date;
    hidden_at: Generated<Date | null>;
  };
  engage_theme_suggested: {
    tenant_id: string;
    suggestion_id: string;
    contribution_id: string;
    strength: number;
    words: readonly string[];
  };
};
