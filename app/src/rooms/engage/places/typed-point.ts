import { latinDigits } from "../../../kernel/digits.ts";
import type { MapPlace } from "./map-place.ts";
import { isInTheNetherlands } from "./map-place.ts";

/** Longest text that is read as coordinates, in characters. */
const longest = 100;

// What stands between two numbers is written so that no two runs of blanks touch: a long text costs no more than its length.
const degrees = String.raw`(\d{1,2}[.,]\d{1,9})(?:\s*°)?`;
/** "52.2206, 6.8937", "52,2206 6,8937", "52.2206 noord 6.8937 oost", "52.2206° N, 6.8937° E". */
const latitudeFirst = new RegExp(
  String.raw`^${degrees}(?:\s*(?:n|noord|north))?[\s,;]+${degrees}(?:\s*(?:o|e|oost|east))?$`,
  "i",
);
const metres = (digits: string) => String.raw`(\d{${digits}}(?:[.,]\d{1,3})?)`;
/** "258000 471000", "X 258000.5, Y 471000.25": metres of the Dutch grid. */
const onTheGrid = new RegExp(
  String.raw`^(?:rd\s*)?(?:x[:=\s]*)?${metres("4,6")}[\s,;]+(?:y[:=\s]*)?${metres("6")}$`,
  "i",
);

/**
 * The point of who types coordinates: degrees with the latitude first, as maps on the web say them and read them out, or
 * metres of the Dutch grid (RD). Of two degrees the larger is the latitude here. Undefined for what is neither, or lies elsewhere.
 */
export function typedPoint(text: string): MapPlace | undefined {
  const words = latinDigits(text.trim());
  if (words.length > longest) return undefined;
  const [, x, y] = onTheGrid.exec(words) ?? [];
  const [, first, second] = latitudeFirst.exec(words) ?? [];
  const found =
    x !== undefined && y !== undefined
      ? fromGrid(numberIn(x), numberIn(y))
      : first !== undefined && second !== undefined
        ? fromDegrees(first, second)
        : undefined;
  if (!found) return undefined;
  const place = { lon: Number(found.lon.toFixed(5)), lat: Number(found.lat.toFixed(5)), address: "" };
  return isInTheNetherlands(place) ? place : undefined;
}

function numberIn(text: string): number {
  return Number(text.replace(",", "."));
}

/** In the Netherlands a latitude is always more than a longitude: whoever swaps them is understood. */
function fromDegrees(first: string, second: string) {
  const both = [first, second].map(numberIn);
  return { lat: Math.max(...both), lon: Math.min(...both) };
}

/**
 * From the Dutch grid to WGS84, to about a metre: the polynomials of Schreutelkamp and Strang van Hees, "Benaderingsformules
 * voor de transformatie tussen RD- en WGS84-kaartcoördinaten" (Geodesia, 2001).
 */
export function fromGrid(x: number, y: number): { readonly lon: number; readonly lat: number } {
  const [dx, dy] = [(x - 155_000) * 1e-5, (y - 463_000) * 1e-5];
  const sum = (terms: readonly (readonly [number, number, number])[]) =>
    terms.reduce((all, [p, q, factor]) => all + factor * dx ** p * dy ** q, 0);
  return { lat: 52.1551744 + sum(toLatitude) / 3600, lon: 5.38720621 + sum(toLongitude) / 3600 };
}

// Each: the powers of x and y, and the factor in seconds of arc.
const toLatitude = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
] as const;
const toLongitude = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
] as const;
