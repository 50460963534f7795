import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { AreaKind } from "./population/population-frame.ts";
import type { AgeBand } from "./population/population-frame.ts";
import type { MeasureTables } from "./tables.ts";

export type AreaPopulation = {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly inhabitants: number | null;
  readonly men: number | null;
  readonly women: number | null;
  readonly ageBands: Readonly<Record<AgeBand, number | null>>;
  readonly households: number | null;
};

/** The newest population that is known, with where it came from. */
export type KnownPopulation = {
  readonly year: number;
  readonly source: "cbs" | "fictional";
  readonly tableId: string;
  readonly importedAt: Date;
  /** The municipality first, then districts, then neighbourhoods, each by code. */
  readonly areas: readonly AreaPopulation[];
};

/** Undefined when no population was imported yet. */
export async function newestPopulation(work: Work): Promise<KnownPopulation | undefined> {
  const rows = await work.db
    .$extendTables<MeasureTables>()
    .selectFrom("measure_population")
    .select(["area_code as code", "name", "kind", "inhabitants", "men", "women", "age_bands as ageBands", "households"])
    .select(["year", "source", "table_id as tableId", "imported_at as importedAt"])
    .where("year", "=", (eb) => eb.selectFrom("measure_population").select((inner) => inner.fn.max("year").as("year")))
    .orderBy(sql`array_position(array['municipality', 'district', 'neighbourhood'], kind)`)
    .orderBy("area_code")
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const { year, source, tableId, importedAt } = first;
  const areas = rows.map(
    ({ year: _year, source: _source, tableId: _table, importedAt: _importedAt, ...area }): AreaPopulation => area,
  );
  return { year, source, tableId, importedAt, areas };
}
