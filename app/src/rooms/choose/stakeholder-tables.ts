import type { ColumnType, Generated } from "kysely";
import type { PromiseOutcome, StakeLevel } from "./domain/stakeholders.ts";

/** A calendar date: read by its own `::text`, because the driver would make a moment of it. */
type KeptDayColumn = ColumnType<never, string | null, never>;

type StakeholderTable = {
  tenant_id: string;
  id: string;
  challenge_id: string;
  name: string;
  target_group: string | null;
  stake: string;
  affected: StakeLevel | null;
  influence: StakeLevel | null;
  method: string | null;
  other_way: string;
  caretaker: string;
  version: Generated<number>;
  added_at: Date;
  added_by: string;
  changed_at: Date;
  changed_by: string;
  removed_at: Date | null;
  removed_by: string | null;
};

type ContactTable = {
  tenant_id: string;
  id: string;
  stakeholder_id: string;
  held_on: KeptDayColumn;
  about: string;
  promise: string;
  promised_for: KeptDayColumn;
  written_at: Date;
  written_by: string;
  blanked_at: Date | null;
  blanked_by: string | null;
};

type OutcomeTable = {
  tenant_id: string;
  id: string;
  contact_id: string;
  outcome: PromiseOutcome;
  moved_to: KeptDayColumn;
  note: string;
  said_at: Date;
  said_by: string;
};

export type StakeholderTables = {
  choose_stakeholder: StakeholderTable;
  choose_stakeholder_contact: ContactTable;
  choose_promise_outcome: OutcomeTable;
};
