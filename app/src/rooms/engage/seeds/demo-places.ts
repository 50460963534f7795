import type { MapPlace } from "../places/map-place.ts";
import { diceOf } from "./dice.ts";
import type { SeedIdea } from "./seed-idea.ts";

/** Waterdam is made up. On a real map its square lies in a field of the Wieringermeer, so that no real one is taken for it. */
const square = { lon: 5.0312, lat: 52.8405 } as const;

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
