import type { Box } from "../../../platform/map/area.ts";

/** A button of the map (app/browser/map/parts/sign.ts): what it stands for, and what can be opened there. */
export type Sign = {
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: {
    readonly many: number;
    readonly box: readonly [west: number, south: number, east: number, north: number];
    readonly items: readonly {
      readonly title: string;
      readonly lang: string;
      readonly receipt: string;
      readonly href: string;
    }[];
  };
};

/** A sign in the middle of a part of the map. */
export function signIn(box: Box, many: number, items: Sign["properties"]["items"] = []): Sign {
  const { west, south, east, north } = box;
  const { lon, lat } = middleOf(box);
  return {
    geometry: { coordinates: [lon, lat] },
    properties: { many, box: [west, south, east, north], items },
  };
}

export function middleOf({ west, south, east, north }: Box): { readonly lon: number; readonly lat: number } {
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}

/** The smallest box around boxes; undefined of none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    south: Math.min(...boxes.map(({ south }) => south)),
    east: Math.max(...boxes.map(({ east }) => east)),
    north: Math.max(...boxes.map(({ north }) => north)),
  };
}

/** As the attribute of the map. */
export function boxText({ west, south, east, north }: Box): string {
  return [west, south, east, north].join(",");
}
