import type { ColumnType, Generated } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";
import type { StageKind } from "./domain.ts";

/** A day is written as text and read as such (`::text`). */
type Day = ColumnType<never, string | null, string | null>;

export type DecisionTables = {
  engage_stage: {
    tenant_id: string;
    trajectory_id: string;
    kind: StageKind;
    planned_on: Day;
    decided_on: Day;
    decided_at: Date | null;
    words: DefaultedJsonColumn<Localized>;
    changeable: DefaultedJsonColumn<Localized>;
    document: string | null;
    saved_by_name: string;
  };
  engage_milestone: {
    tenant_id: string;
    milestone_id: string;
    trajectory_id: string;
    name: DefaultedJsonColumn<Localized>;
    note: DefaultedJsonColumn<Localized>;
    planned_on: ColumnType<never, string, string>;
    done_on: Day;
    done_at: Date | null;
    saved_by_name: string;
    told_planned_on: ColumnType<never, string, string>;
    told_done_at: Generated<Date | null>;
  };
};
