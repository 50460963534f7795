import { z } from "zod";
import type { FigureName } from "./cbs-tables.ts";
import { cbsFigures, figureNames } from "./cbs-tables.ts";
import type { AreaKind, Figure, PopulationArea } from "./population-frame.ts";

// CBS pads codes and names with spaces to a fixed width.
const padded = z.string().transform((text) => text.trim());

/** Rows of OData 4. Other fields (Id, StringValue, DimensionGroupId, Unit) are not asked for or not needed. */
export const measureCodeRow = z.object({ Identifier: padded, Title: z.string() });
export const areaCodeRow = z.object({ Identifier: padded, Title: padded });
export const observationRow = z.object({
  Measure: padded,
  WijkenEnBuurten: padded,
  Value: z.number().nullable(),
  ValueAttribute: z.string().nullable().optional(),
});

/** Rows of OData 3. A data row has one property per measure, under a key that differs per year. */
export const dataPropertyRow = z.object({ Key: z.string().nullable().optional(), Type: z.string() });
export const areaKeyRow = z.object({ Key: padded, Title: padded });
export const wideRow = z.looseObject({ WijkenEnBuurten: padded });

/**
 * A count of people or households as CBS gives it. Null when CBS does not say: no value, a negative stand-in
 * (-99997 and lower mean "unknown" or "secret"), or a status other than a plain value ("Confidential", …).
 */
export function figureOf(value: unknown, attribute: string | null | undefined): Figure {
  const isPlain = attribute === undefined || attribute === null || attribute === "None" || attribute === "Zero";
  return isPlain && typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

/** The code of the figure in this table: exactly as known, else the only one with the same stem ("1050010_3"). */
export function resolveMeasure(figure: FigureName, identifiers: readonly string[]): string | undefined {
  const { measure } = cbsFigures[figure];
  if (identifiers.includes(measure)) return measure;
  return onlyOne(identifiers.filter((identifier) => stemOf(identifier) === stemOf(measure)));
}

/** The key of the figure in this year's wide rows: the stem and a number. */
export function resolveKey(figure: FigureName, keys: readonly string[]): string | undefined {
  return onlyOne(
    keys.filter((key) => stemOf(key) === cbsFigures[figure].keyStem && key !== cbsFigures[figure].keyStem),
  );
}

function stemOf(code: string): string {
  return code.replace(/_\d+$/, "");
}

function onlyOne(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}

export type AreaFigures = Readonly<Partial<Record<FigureName, Figure>>>;

const kinds: Readonly<Record<string, AreaKind>> = { GM: "municipality", WK: "district", BU: "neighbourhood" };
const order: readonly AreaKind[] = ["municipality", "district", "neighbourhood"];

/** The kind of an area of this municipality, by its code; undefined for any other area. */
function kindOf(code: string, municipalityCode: string): AreaKind | undefined {
  const isCode = /^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$/.test(code);
  return isCode && code.slice(2, 6) === municipalityCode.slice(2) ? kinds[code.slice(0, 2)] : undefined;
}

/** Areas in the order of a frame, from names and figures by code. What is not there is null. */
export function areasOf(
  municipalityCode: string,
  names: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, AreaFigures>,
): PopulationArea[] {
  const areas = [...names].flatMap(([code, name]) => {
    const kind = kindOf(code, municipalityCode);
    return kind ? [areaOf(code, name, kind, figures.get(code) ?? {})] : [];
  });
  return areas.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.code < b.code ? -1 : 1));
}

function areaOf(code: string, name: string, kind: AreaKind, figures: AreaFigures): PopulationArea {
  return {
    code,
    name,
    kind,
    inhabitants: figures.inhabitants ?? null,
    men: figures.men ?? null,
    women: figures.women ?? null,
    ageBands: {
      "0-15": figures["0-15"] ?? null,
      "15-25": figures["15-25"] ?? null,
      "25-45": figures["25-45"] ?? null,
      "45-65": figures["45-65"] ?? null,
      "65+": figures["65+"] ?? null,
    },
    households: figures.households ?? null,
  };
}

/** Pairs of figure and its code or key, for those that the table has. */
export function resolved(find: (figure: FigureName) => string | undefined): (readonly [FigureName, string])[] {
  return figureNames.flatMap((figure) => {
    const found = find(figure);
    return found === undefined ? [] : [[figure, found] as const];
  });
}
