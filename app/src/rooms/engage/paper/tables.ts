import type { ColumnType } from "kysely";
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
};

type EntryTable = {
  tenant_id: string;
  batch_id: string;
  number: number;
  contribution_id: string;
};

export type PaperTables = { engage_batch: BatchTable; engage_batch_entry: EntryTable };
