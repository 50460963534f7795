import type { ColumnType } from "kysely";
import type { Fields } from "../../../platform/define/method.ts";
import type { PaperRoute } from "./domain.ts";

type BatchTable = {
  tenant_id: string;
  batch_id: string;
  trajectory_id: string;
  activity_id: string;
  /** `W`: stands before the number of each of its forms. */
  code: string;
  name: string;
  place: string;
  /** Read as text: a date has no time zone. */
  received_on: ColumnType<never, string, never>;
  route: PaperRoute;
  opened_by_name: string;
  opened_at: Date;
  closed_by_name: string | null;
  closed_at: Date | null;
  check_seed: number | null;
  check_numbers: number[] | null;
};

type EntryTable = {
  tenant_id: string;
  batch_id: string;
  number: number;
  contribution_id: string;
};

type SecondEntryTable = {
  tenant_id: string;
  batch_id: string;
  number: number;
  contribution_id: string;
  fields: ColumnType<Fields | null, string | null, string | null>;
  entered_by: string;
  entered_by_name: string;
  entered_at: Date;
  compared: number;
  different: number;
  wrong: number | null;
  settled_by_name: string | null;
};

export type PaperTables = {
  engage_second_entry: SecondEntryTable;
  engage_batch: BatchTable;
  engage_batch_entry: EntryTable;
};
