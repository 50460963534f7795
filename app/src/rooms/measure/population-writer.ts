import type { Work } from "../../platform/define/work.ts";
import type { PopulationArea } from "./population/population-frame.ts";
import type { MeasureTables } from "./tables.ts";

export type ImportedPopulation = {
  readonly year: number;
  readonly tableId: string;
  readonly source: "cbs" | "fictional";
  readonly areas: readonly PopulationArea[];
};

/** A second import of a year replaces the first: the source may have corrected itself, and areas may have gone. */
export async function replacePopulation(
  work: Work,
  { year, tableId, source, areas }: ImportedPopulation,
): Promise<void> {
  const db = work.db.$extendTables<MeasureTables>();
  await db.deleteFrom("measure_population").where("year", "=", year).execute();
  const rows = areas.map((area) => ({
    tenant_id: work.tenantId,
    year,
    area_code: area.code,
    name: area.name,
    kind: area.kind,
    inhabitants: area.inhabitants,
    men: area.men,
    women: area.women,
    age_bands: JSON.stringify(area.ageBands),
    households: area.households,
    source,
    table_id: tableId,
    imported_at: work.now,
  }));
  // Rotterdam has some hundreds of areas; a statement holds 65,535 values.
  for (let from = 0; from < rows.length; from += 1_000) {
    await db
      .insertInto("measure_population")
      .values(rows.slice(from, from + 1_000))
      .execute();
  }
}
