import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";
import type { AreasOutcome } from "./cbs-odata4.ts";
import type { AreaFigures } from "./cbs-shapes.ts";
import { areaKeyRow, areasOf, dataPropertyRow, figureOf, resolved, resolveKey, wideRow } from "./cbs-shapes.ts";
import type { CbsTable } from "./cbs-tables.ts";
import { areaFilter, odataQuery, readRows } from "./odata-pages.ts";

/**
 * Reads CBS's OData 3: one wide row per area. The api refuses more than 10,000 rows; its sibling, the feed, has no such
 * limit and gives pages.
 * @param at.baseUrl "https://opendata.cbs.nl/ODataApi/odata", `at.feedUrl` "https://opendata.cbs.nl/ODataFeed/odata"
 */
export async function readOdata3(
  reader: BoundedReader,
  at: { readonly baseUrl: string; readonly feedUrl: string; readonly table: CbsTable; readonly maxPages: number },
  municipalityCode: string,
): Promise<AreasOutcome> {
  const { tableId } = at.table;
  const json = { $format: "json" };
  const namesQuery = odataQuery({ $filter: areaFilter("Key", municipalityCode), $select: "Key,Title", ...json });
  const namesUrl = `${at.baseUrl}/${tableId}/WijkenEnBuurten?${namesQuery}`;
  const areaKeys = await readRows(reader, namesUrl, areaKeyRow, at.maxPages);
  if (areaKeys.kind !== "rows") return areaKeys;
  if (!areaKeys.rows.some((row) => row.Key === municipalityCode)) {
    return { kind: "notFound", detail: `${tableId} has no ${municipalityCode}` };
  }

  const propertiesUrl = `${at.baseUrl}/${tableId}/DataProperties?${odataQuery(json)}`;
  const properties = await readRows(reader, propertiesUrl, dataPropertyRow, at.maxPages);
  if (properties.kind !== "rows") return properties;
  const keys = properties.rows.flatMap((row) => (row.Type === "Topic" && row.Key ? [row.Key.trim()] : []));
  const figures = resolved((figure) => resolveKey(figure, keys));
  if (!figures.some(([figure]) => figure === "inhabitants")) {
    return { kind: "malformed", detail: `${tableId} has no key for inhabitants` };
  }

  const select = ["WijkenEnBuurten", ...figures.map(([, key]) => key)].join(",");
  const query = odataQuery({ $filter: areaFilter("WijkenEnBuurten", municipalityCode), $select: select, ...json });
  const path = `${tableId}/TypedDataSet?${query}`;
  const direct = await readRows(reader, `${at.baseUrl}/${path}`, wideRow, at.maxPages);
  const wide =
    direct.kind === "tooManyRows" ? await readRows(reader, `${at.feedUrl}/${path}`, wideRow, at.maxPages) : direct;
  if (wide.kind !== "rows") return wide;
  if (wide.rows.length === 0) return { kind: "malformed", detail: `no figures for ${municipalityCode}` };

  const byArea = new Map(
    wide.rows.map((row): [string, AreaFigures] => [
      row.WijkenEnBuurten,
      Object.fromEntries(figures.map(([figure, key]) => [figure, figureOf(row[key], undefined)])),
    ]),
  );
  const names = new Map(areaKeys.rows.map((row) => [row.Key, row.Title]));
  return { kind: "areas", areas: areasOf(municipalityCode, names, byArea) };
}
