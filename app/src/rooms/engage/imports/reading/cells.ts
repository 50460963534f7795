import { amsterdamMoment } from "@brink/indicators";
import type { MapPlace } from "../../places/map-place.ts";
import { isInTheNetherlands } from "../../places/map-place.ts";

const months = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

/** A moment as exports and spreadsheets write it; ISO 8601, or undefined for what is none or cannot have been. */
export function momentIn(cell: string, now: Date): string | undefined {
  const ms = isoMs(cell) ?? dutchMs(cell);
  if (ms === undefined || Number.isNaN(ms)) return undefined;
  return ms <= now.getTime() && ms >= Date.UTC(1995, 0, 1) ? new Date(ms).toISOString() : undefined;
}

/** `2024-03-12T10:03:22.000Z`, `2024-03-12 10:03:22 UTC`, `2024-03-12 11:03:22 +0100`, `2024-03-12`. */
function isoMs(cell: string): number | undefined {
  const [, day, time = "12:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(cell) ?? [];
  if (day === undefined) return undefined;
  const offset = zone === "UTC" ? "Z" : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  return Date.parse(`${day}T${time}${offset}`);
}

/** `12 maart 2024 11:03` and `12-3-2024 11:03`, by the clock in the Netherlands. */
function dutchMs(cell: string): number | undefined {
  const [, day = "", month = "", year = "", hour = "12", minute = "00"] =
    /^(\d{1,2})[ /-]([a-z]+|\d{1,2})[ /-](\d{4})(?:,? (\d{1,2}):(\d\d)(?::\d\d)?)?$/i.exec(cell) ?? [];
  const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  if (year === "" || number < 1 || number > 12 || Number(day) > 31 || Number(day) < 1) return undefined;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return amsterdamMoment(date, `${hour}:${minute}`)?.getTime();
}

/** How many, from zero; undefined for what is no such number. */
export function countIn(cell: string): number | undefined {
  return /^\d{1,7}(\.0)?$/.test(cell) ? Number(cell) : undefined;
}

/** A point in the Netherlands from two cells with degrees; a spreadsheet may have made the point a comma. */
export function pointIn(lon: string, lat: string): Pick<MapPlace, "lon" | "lat"> | undefined {
  const [x, y] = [degrees(lon), degrees(lat)];
  const point = { lon: x, lat: y };
  return Number.isFinite(x) && Number.isFinite(y) && isInTheNetherlands(point) ? point : undefined;
}

function degrees(cell: string): number {
  return /^-?\d{1,3}([.,]\d{1,20})?$/.test(cell) ? Number(Number(cell.replace(",", ".")).toFixed(5)) : Number.NaN;
}

/** Exports put an apostrophe before what a spreadsheet would compute. */
export function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, "");
}
