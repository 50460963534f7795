import type { ColumnType } from "kysely";

/** Read as what it is, written as JSON text. */
export type JsonColumn<T> = ColumnType<T, string, string>;

/** As `JsonColumn`; left out, the table has something of its own. */
export type DefaultedJsonColumn<T> = ColumnType<T, string | undefined, string>;

/** A calendar date: read by its own `::text`, because the driver would make a moment of it. */
export type DayColumn = ColumnType<never, string | null, string | null>;
