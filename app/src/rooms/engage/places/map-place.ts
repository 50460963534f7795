/** A place that somebody points out: a point on earth (WGS84, degrees), and its address where it has one. */
export type MapPlace = { readonly lon: number; readonly lat: number; readonly address: string };

/** The longest address that is kept, in characters. */
export const addressLength = 200;

/** The European part of the Netherlands with its coastal waters, in degrees. */
export const netherlands = { west: 3.2, south: 50.7, east: 7.3, north: 53.7 } as const;

// About a metre: nobody points more precisely, and it says no more of a home than its address does.
const decimals = 5;

/** Whether a point lies where places of ours can be. */
export function isInTheNetherlands({ lon, lat }: Pick<MapPlace, "lon" | "lat">): boolean {
  const { west, south, east, north } = netherlands;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A place as one value of a form: longitude, latitude and address with spaces between them. */
export function placeValue({ lon, lat, address }: MapPlace): string {
  return `${lon.toFixed(decimals)} ${lat.toFixed(decimals)} ${address}`.trim();
}

/** A place from the value of a form; undefined for what is none, or lies elsewhere. */
export function placeFrom(value: string): MapPlace | undefined {
  const [, lon = "", lat = "", address = ""] =
    /^(-?\d{1,3}\.\d{1,9}) (-?\d{1,2}\.\d{1,9})(?: (.*))?$/s.exec(value) ?? [];
  const place = { lon: rounded(lon), lat: rounded(lat), address: address.trim() };
  if (address.length > addressLength || /\p{Cc}/u.test(address)) return undefined;
  return lon !== "" && isInTheNetherlands(place) ? place : undefined;
}

function rounded(degrees: string): number {
  return Number(Number(degrees).toFixed(decimals));
}
