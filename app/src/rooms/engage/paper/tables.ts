import type { ColumnType } from "kysely";
import type { Fields } from "../../../platform/define/method.ts";
import type { BatchRoute } from "./domain.ts";

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
  route: BatchRoute;
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

/** An interview that was held on a tablet. */
type StreetInterviewTable = {
  tenant_id: string;
  /** Chosen by the tablet, at random. */
  interview_id: string;
  batch_id: string;
  number: number;
  contribution_id: string;
  /** When it was begun, as the tablet says. */
  said_at: Date;
  received_at: Date;
  /** Begun while people could take part, received when they could not any more. */
  is_late: boolean;
};

export type PaperTables = {
  engage_street_interview: StreetInterviewTable;
  engage_second_entry: SecondEntryTable;
  engage_batch: BatchTable;
  engage_batch_entry: EntryTable;
};
