import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";
import type { AreaFigures } from "./cbs-shapes.ts";
import {
  areaCodeRow,
  areasOf,
  figureOf,
  measureCodeRow,
  observationRow,
  resolved,
  resolveMeasure,
} from "./cbs-shapes.ts";
import type { CbsTable } from "./cbs-tables.ts";
import type { RowsFailure } from "./odata-pages.ts";
import { areaFilter, odataQuery, readRows } from "./odata-pages.ts";
import type { PopulationArea } from "./population-frame.ts";

export type AreasOutcome = { readonly kind: "areas"; readonly areas: readonly PopulationArea[] } | RowsFailure;

/** Reads CBS's OData 4: one row per area and measure. @param baseUrl "https://datasets.cbs.nl/odata/v1/CBS" */
export async function readOdata4(
  reader: BoundedReader,
  at: { readonly baseUrl: string; readonly table: CbsTable; readonly maxPages: number },
  municipalityCode: string,
): Promise<AreasOutcome> {
  const table = `${at.baseUrl}/${at.table.tableId}`;
  const codesQuery = odataQuery({ $filter: areaFilter("Identifier", municipalityCode), $select: "Identifier,Title" });
  const codes = await readRows(reader, `${table}/WijkenEnBuurtenCodes?${codesQuery}`, areaCodeRow, at.maxPages);
  if (codes.kind !== "rows") return codes;
  if (!codes.rows.some((row) => row.Identifier === municipalityCode)) {
    return { kind: "notFound", detail: `${at.table.tableId} has no ${municipalityCode}` };
  }

  const measuresUrl = `${table}/MeasureCodes?${odataQuery({ $select: "Identifier,Title" })}`;
  const measures = await readRows(reader, measuresUrl, measureCodeRow, at.maxPages);
  if (measures.kind !== "rows") return measures;
  const identifiers = measures.rows.map((row) => row.Identifier);
  const figures = resolved((figure) => resolveMeasure(figure, identifiers));
  if (!figures.some(([figure]) => figure === "inhabitants")) {
    return { kind: "malformed", detail: `${at.table.tableId} has no measure for inhabitants` };
  }

  const wanted = figures.map(([, measure]) => `Measure eq '${measure}'`).join(" or ");
  const query = odataQuery({
    $filter: `(${areaFilter("WijkenEnBuurten", municipalityCode)}) and (${wanted})`,
    $select: "Measure,Value,ValueAttribute,WijkenEnBuurten",
  });
  const observations = await readRows(reader, `${table}/Observations?${query}`, observationRow, at.maxPages);
  if (observations.kind !== "rows") return observations;
  if (observations.rows.length === 0) return { kind: "malformed", detail: `no figures for ${municipalityCode}` };

  const figureByMeasure = new Map(figures.map(([figure, measure]) => [measure, figure]));
  const byArea = new Map<string, AreaFigures>();
  for (const row of observations.rows) {
    const figure = figureByMeasure.get(row.Measure);
    if (figure === undefined) continue;
    const known = byArea.get(row.WijkenEnBuurten) ?? {};
    byArea.set(row.WijkenEnBuurten, { ...known, [figure]: figureOf(row.Value, row.ValueAttribute) });
  }
  const names = new Map(codes.rows.map((row) => [row.Identifier, row.Title]));
  return { kind: "areas", areas: areasOf(municipalityCode, names, byArea) };
}
