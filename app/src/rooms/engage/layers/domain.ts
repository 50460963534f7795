import type { Localized } from "../../../kernel/localized.ts";
import type { Box } from "../../../platform/map/area.ts";

/** Longest texts, in characters. */
export const lengths = { name: 80, explanation: 1_000, property: 60, shape: 120 } as const;

/** What one trajectory and one file may hold. A point is one pair of coordinates. */
export const limits = { layers: 10, bytes: 2 * 1024 * 1024, shapes: 5_000, points: 20_000 } as const;

/** Longitude and latitude in degrees (WGS84), rounded to about a metre. */
export type Position = readonly [lon: number, lat: number];

/** The coordinates of one of the six kinds of GeoJSON (RFC 7946 §3.1), as deep as their kind asks. */
export type Coordinates = Position | readonly Coordinates[];

export type Geometry = { readonly type: string; readonly coordinates: Coordinates };

/** One thing of a layer. Of what the file says of it the name alone is kept; "" where it has none. */
export type Shape = {
  readonly name: string;
  readonly geometry: Geometry;
  /** Where it is shown when somebody asks for it. */
  readonly at: { readonly lon: number; readonly lat: number };
};

/** A drawing, in pixels: as large as it is kept, and as it is shown. */
export type Plan = {
  readonly width: number;
  readonly height: number;
  readonly shownWidth: number;
  readonly shownHeight: number;
};

/** Something that lies under what residents point out: shapes, or a drawing. */
export type Layer = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly name: Localized;
  /** In words what it shows: for who does not see a map it is the map. */
  readonly explanation: Localized;
  /** Which property of the file is the name of a shape; "" where they have none, or nobody wants any. */
  readonly nameProperty: string;
  readonly shapes: number;
  /** How many of them lie outside the municipality; of a drawing 1 when it does. */
  readonly outside: number;
  /** Where it lies; undefined for what has no place on the map. */
  readonly box: Box | undefined;
  readonly plan: Plan | undefined;
  readonly changedAt: Date;
  /** When what lies in it was last changed while everybody could see it: who pointed out a place before saw something else. */
  readonly redrawnAt: Date | undefined;
};

/** With its sign on the map and in lists: a letter, because a colour says nothing to who does not see it. */
export type LetteredLayer = Layer & { readonly letter: string };

/** Layers with their letters, in the order in which they are listed. */
export function lettered(layers: readonly Layer[]): readonly LetteredLayer[] {
  return layers.map((layer, index) => ({ ...layer, letter: String.fromCharCode(65 + index) }));
}
