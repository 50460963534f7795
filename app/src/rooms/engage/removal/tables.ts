import type { ColumnType, Generated } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import type { Moderation, RejectionReason } from "../domain.ts";

export type RemovalTable = {
  tenant_id: string;
  removal_id: string;
  trajectory_id: string;
  removed_by: string | null;
  removed_by_name: string;
  removed_at: Date;
  reason: RejectionReason;
  words: string;
  told_words: ColumnType<Localized | null, string, string | null>;
  undone_by: string | null;
  undone_by_name: string | null;
  undone_at: Date | null;
};

export type RemovedTable = {
  tenant_id: string;
  removal_id: string;
  contribution_id: string;
  receipt: string;
  moderation: Moderation;
  moderation_reason: RejectionReason | null;
  moderation_words: string | null;
  moderated_by: string | null;
  moderated_at: Date | null;
  answered: boolean;
  brought_back: Generated<boolean>;
};

export type RemovalTables = { engage_removal: RemovalTable; engage_removed: RemovedTable };
