import type { Area } from "../../../platform/map/area.ts";
import type { MapPlace } from "../places/map-place.ts";
import type { Dice } from "./dice.ts";
import { diceOf } from "./dice.ts";
import type { SeedIdea } from "./seed-idea.ts";

/** Waterdam is made up. On a real map its square lies in a field of the Wieringermeer, so that no real one is taken for it. */
export const square = { lon: 5.0312, lat: 52.8405 } as const;

/** Where Waterdam ends, some four kilometres from its square. */
export const waterdam: Area = [
  [
    [
      [4.968, 52.842],
      [5.004, 52.877],
      [5.061, 52.874],
      [5.094, 52.838],
      [5.056, 52.803],
      [4.993, 52.808],
      [4.968, 52.842],
    ],
  ],
];

type Street = { readonly name: string; readonly lon: number; readonly lat: number; readonly spread: number };

/** Streets of Waterdam, as far from the square as they are, in degrees. */
const streets: readonly [Street, ...Street[]] = [
  { name: "Marktplein", lon: 0, lat: 0, spread: 0.0009 },
  { name: "Marktplein", lon: 0.0002, lat: 0.0001, spread: 0.0006 },
  { name: "Kerkstraat", lon: 0.0021, lat: 0.0007, spread: 0.0008 },
  { name: "Molenkade", lon: -0.0032, lat: -0.0013, spread: 0.0016 },
];

/** For each idea in turn: a place for who named a spot and for one in three others, else none. */
export function demoPlaces(): (idea: SeedIdea) => MapPlace | undefined {
  const dice = diceOf(20_260_102);
  return ({ spot }) => {
    const [street, east, north, number] = [dice.pick(streets), dice.share(), dice.share(), 1 + dice.below(40)];
    if (dice.below(3) > 0 && spot === undefined) return undefined;
    const lon = square.lon + street.lon + (east - 0.5) * street.spread;
    const lat = square.lat + street.lat + (north - 0.5) * street.spread;
    return { lon, lat, address: `${street.name} ${number}, Waterdam` };
  };
}

/** The crossing, the bend and the junction on the way to school, as far from the square as they are. */
const dangerous = [
  { lon: 0.006, lat: 0.0031 },
  { lon: 0.006, lat: 0.0031 },
  { lon: 0.0142, lat: 0.0062 },
  { lon: -0.0075, lat: 0.0078 },
] as const;

/** Where somebody points, within some seventy metres of one of them. */
export function schoolSpot(dice: Dice): Pick<MapPlace, "lon" | "lat"> {
  const { lon, lat } = dice.pick(dangerous);
  return { lon: square.lon + lon + (dice.share() - 0.5) * 0.001, lat: square.lat + lat + (dice.share() - 0.5) * 0.001 };
}
