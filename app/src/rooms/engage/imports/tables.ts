import type { ColumnType, Generated } from "kysely";
import type { JsonColumn } from "../../../platform/storage/columns.ts";
import type { ReadColumn, ReadIdea, RowNote, Showing, Source, WhyNot } from "./domain.ts";

/** What became of a row: an idea, none because it was here already, none because the activity refused it. */
export type RowOutcome = "taken" | "known" | "refused";

export type ImportTables = {
  engage_import: {
    tenant_id: string;
    import_id: string;
    trajectory_id: string;
    activity_id: string;
    source: Source;
    file_name: string;
    columns: JsonColumn<readonly ReadColumn[]>;
    read_by_name: string;
    read_at: Date;
    showing: Generated<Showing | null>;
    asked_by: Generated<string | null>;
    asked_by_name: Generated<string | null>;
    asked_at: Generated<Date | null>;
    done_at: Generated<Date | null>;
    stopped_at: Generated<Date | null>;
  };
  engage_import_row: {
    tenant_id: string;
    import_id: string;
    row: number;
    site: string;
    source_id: string;
    idea: ColumnType<ReadIdea | null, string | null, string | null>;
    why_not: WhyNot | null;
    notes: JsonColumn<readonly RowNote[]>;
    outcome: Generated<RowOutcome | null>;
    receipt: Generated<string | null>;
  };
  engage_origin: {
    tenant_id: string;
    contribution_id: string;
    trajectory_id: string;
    source: Source;
    site: string;
    source_id: string | null;
    supports_for: number | null;
    supports_against: number | null;
  };
};
