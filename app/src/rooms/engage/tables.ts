import type { Party } from "../identity/room.ts";
import type { ColumnType, Generated } from "kysely";
import type { DefaultedJsonColumn } from "../../platform/storage/columns.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { Side } from "./arguments/domain.ts";
import type { Contribution } from "./contribution.ts";
import type { ContributionState, Moderation, Outcome, RejectionReason, Route } from "./domain.ts";

/** A translation of ours beside the original. */
export type Translation = { readonly title: string; readonly body: string; readonly by: string };

export type ContributionTable = {
  tenant_id: string;
  contribution_id: string;
  receipt: string;
  token_hash: string;
  trajectory_id: string;
  activity_id: string;
  method: string;
  participant_id: string;
  organisation: string | null;
  lang: string;
  title: string;
  body: string;
  translations: DefaultedJsonColumn<Readonly<Record<string, Translation>>>;
  route: Route;
  entered_by: string | null;
  entered_by_name: string | null;
  visibility: Contribution["visibility"];
  moderation: Moderation;
  moderation_reason: RejectionReason | null;
  moderation_words: string | null;
  moderated_by: string | null;
  moderated_at: Date | null;
  state: Generated<ContributionState>;
  submitted_at: Date;
  changed_at: Date | null;
  withdrawn_at: Date | null;
  form_session_id: string | null;
  with_code: Generated<boolean>;
  is_turn: Generated<boolean>;
  turn_hash: Generated<string | null>;
  signed_hash: Generated<string | null>;
  from_school: Generated<boolean>;
  from_organisation: Generated<boolean>;
  waits_with: Generated<string | null>;
  erased_at: Date | null;
  about_id: string | null;
  side: Side | null;
};

export type ContactTable = {
  tenant_id: string;
  contribution_id: string;
  email: string;
  lang: string;
  wants_answer: boolean;
  wants_questionnaire: boolean;
  wants_follow_up: Generated<boolean>;
  follow_up_stopped: Generated<boolean>;
  delete_after: ColumnType<never, string | null, string | null>;
};

export type DispositionTable = {
  tenant_id: string;
  disposition_id: string;
  contribution_id: string;
  outcome: Outcome;
  reason: DefaultedJsonColumn<Localized>;
  forwarded_to: string | null;
  proposed_by: string;
  proposer_name: string;
  proposed_at: Date;
  decider_id: string | null;
  decider_name: string | null;
  decider_function: string | null;
  confirmed_at: Date | null;
  replaced_at: Date | null;
  theme_id: string | null;
  told_at: Generated<Date | null>;
};

export type FormSessionTable = {
  tenant_id: string;
  form_session_id: string;
  activity_id: string;
  started_at: Date;
};

export type DraftTable = {
  tenant_id: string;
  token_hash: string;
  activity_id: string;
  form_session_id: string;
  fields: DefaultedJsonColumn<Readonly<Record<string, readonly string[]>>>;
  saved_at: Date;
  delete_after: Date;
  code_hash: string | null;
  signed_hash: Generated<string | null>;
  signed_by: Generated<string | null>;
  signed_at: Generated<Date | null>;
  signed_party: Generated<Party>;
  read_follow_up: Generated<boolean>;
};

export type WordsTable = {
  tenant_id: string;
  contribution_id: string;
  /** A tsvector of small letters without accents. */
  words: ColumnType<never, never, never>;
};

export type EngageTables = {
  engage_contribution: ContributionTable;
  engage_contact: ContactTable;
  engage_disposition: DispositionTable;
  engage_form_session: FormSessionTable;
  engage_draft: DraftTable;
  engage_words: WordsTable;
};
