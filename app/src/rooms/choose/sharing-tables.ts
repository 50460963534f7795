import type { ColumnType } from "kysely";
import type { JsonColumn } from "../../platform/storage/columns.ts";
import type { Said } from "./domain/said.ts";
import type { SharePart } from "./domain/sharing.ts";
import type { Weighed } from "./domain/weighing.ts";

export type ShareTable = {
  tenant_id: string;
  id: string;
  guide_id: string;
  token_hash: string | null;
  part: SharePart;
  question: string;
  closes_on: ColumnType<never, string, never>;
  shows_others: boolean;
  shows_advice: boolean;
  made_at: Date;
  made_by: string;
  revoked_at: Date | null;
  revoked_by: string | null;
};

export type ReplyTable = {
  tenant_id: string;
  id: string;
  share_id: string;
  guide_id: string;
  token_hash: string | null;
  person_id: string | null;
  name: string;
  role: string;
  said: ColumnType<Said, string | undefined, string>;
  begun_at: Date;
  changed_at: Date;
  sent_at: Date | null;
  forgotten_at: Date | null;
  erased_at: Date | null;
  erased_by: string | null;
};

export type AnswerChangeTable = {
  tenant_id: string;
  id: string;
  guide_id: string;
  answer_key: string;
  before: JsonColumn<Said>;
  after: JsonColumn<Said>;
  reply_id: string | null;
  put_back_of: number | null;
  changed_at: Date;
  changed_by: string;
};

export type WeighingTable = {
  tenant_id: string;
  guide_id: string;
  guide_version: number;
  catalogue_hash: string;
  weighed: JsonColumn<Weighed>;
  computed_at: Date;
  computed_by: string;
};

export type SharingTables = {
  choose_share: ShareTable;
  choose_reply: ReplyTable;
  choose_answer_change: AnswerChangeTable;
  choose_weighing: WeighingTable;
};
