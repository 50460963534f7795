import type { Generated } from "kysely";
import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";
import type { Translation } from "../tables.ts";

/** What somebody did with a text. */
export type StepKind =
  | "published"
  | "rejected"
  | "masked"
  | "restored"
  | "objected"
  | "brought_back"
  | "photo_removed"
  | "photo_shown"
  | "photo_objected"
  | "photo_put_back"
  | "photo_kept_away"
  | "held"
  | "kept";

type StepTable = {
  tenant_id: string;
  step_id: string;
  contribution_id: string;
  what: StepKind;
  by_id: string | null;
  by_name: string;
  at: Date;
  reason: string | null;
  words: string | null;
  /** Of what its author gets a letter about by this table: when they were written. */
  told_at: Generated<Date | null>;
};

type OriginalTable = {
  tenant_id: string;
  contribution_id: string;
  title: string;
  body: string;
  translations: DefaultedJsonColumn<Readonly<Record<string, Translation>>>;
};

export type ModerationTables = {
  engage_moderation_step: StepTable;
  engage_original: OriginalTable;
};
