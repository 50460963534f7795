/** A square of a base map, numbered as all maps on the web are (EPSG:3857): 2^z tiles in each direction, from the north-west. */
export type Tile = { readonly layer: Layer; readonly z: number; readonly x: number; readonly y: number };

/** The base maps of PDOK that can be asked for, by our name: where they lie and as what. */
export const layers = {
  kaart: { path: "/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857", kind: "png" },
  luchtfoto: { path: "/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/EPSG:3857", kind: "jpeg" },
} as const;
export type Layer = keyof typeof layers;

/** PDOK draws its map from zoom 6 to 19. */
export const zooms = { from: 6, to: 19 } as const;

/** Where there is a map: the Netherlands with a rim, in degrees. */
const drawn = { west: 3, south: 50.5, east: 7.5, north: 53.9 } as const;

type Asked = Readonly<Record<"layer" | "z" | "x" | "y", string>>;

/** The tile with this address; undefined for a layer, a zoom or a place that we have no map of. */
export function tileFrom({ layer, ...asked }: Asked): Tile | undefined {
  const [z = NaN, x = NaN, y = NaN] = [asked.z, asked.x, asked.y].map(numberIn);
  if (!isLayer(layer) || !(z >= zooms.from && z <= zooms.to)) return undefined;
  const [west, east] = [columnOf(drawn.west, z), columnOf(drawn.east, z)];
  const [north, south] = [rowOf(drawn.north, z), rowOf(drawn.south, z)];
  return x >= west && x <= east && y >= north && y <= south ? { layer, z, x, y } : undefined;
}

/** The column of tiles in which a longitude lies. */
export function columnOf(lon: number, z: number): number {
  return Math.floor(((lon + 180) / 360) * 2 ** z);
}

/** The row of tiles in which a latitude lies, by the projection of Mercator. */
export function rowOf(lat: number, z: number): number {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(layers, name);
}

function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : NaN;
}
