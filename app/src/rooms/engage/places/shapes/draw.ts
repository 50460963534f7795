import type { Fields } from "../../../../platform/define/method.ts";
import type { PlaceAsk } from "../../../../platform/define/method-asks.ts";
import { oneField } from "../../../../platform/define/method.ts";
import type { MapPlace } from "../map-place.ts";
import { placeFrom, placeValue } from "../map-place.ts";
import type { Finding } from "../place-fields.ts";
import { foundField, foundPlaces, searchedField } from "../place-fields.ts";
import type { Corners } from "./drawn-shape.ts";
import { cornersFrom, shapeValue } from "./drawn-shape.ts";

/** Kept with a draft: what somebody looks up for the next point, and the places that points were found by. */
export function nextPointField(control: string): string {
  return `${control}.next`;
}
function namedField(control: string): string {
  return `${control}.named`;
}

/** The points so far. */
export function drawnIn(fields: Fields, control: string): Corners {
  return cornersFrom(oneField(fields, control)) ?? [];
}

/** The address that a point was found by: only while it is drawn, and only for who draws. */
export function namesOf(fields: Fields, control: string): ReadonlyMap<string, MapPlace> {
  const named = (fields[namedField(control)] ?? []).flatMap((value) => placeFrom(value) ?? []);
  return new Map(named.map((place) => [`${place.lon} ${place.lat}`, place]));
}

/** What is typed, after the press of a button: a point more, a point less, or one earlier. */
export function withDrawing(asks: readonly PlaceAsk[], fields: Fields, find: Finding | undefined): Fields {
  const ask = asks.find(({ control, shape }) => control === find?.control && shape !== undefined);
  if (!ask || !find) return fields;
  const { control } = ask;
  const corners = drawnIn(fields, control);
  const { way, at = -1 } = find;
  if (way === "drop") return { ...fields, [control]: [shapeValue(corners.filter((_corner, n) => n !== at))] };
  if (way === "earlier") return { ...fields, [control]: [shapeValue(swapped(corners, at))] };
  const found = foundPlaces(fields, control);
  const added = way === "add" ? found[at] : way === "look" && found.length === 1 ? found[0] : undefined;
  return added ? withPoint(fields, control, added) : fields;
}

/** The point comes at the end, and what was looked up for it is done. */
function withPoint(fields: Fields, control: string, place: MapPlace): Fields {
  return {
    ...fields,
    [control]: [shapeValue([...drawnIn(fields, control), [place.lon, place.lat]])],
    [namedField(control)]: [
      ...(fields[namedField(control)] ?? []),
      ...(place.address === "" ? [] : [placeValue(place)]),
    ],
    ...{ [nextPointField(control)]: [], [foundField(control)]: [], [searchedField(control)]: [] },
  };
}

function swapped(corners: Corners, at: number): Corners {
  const [before, corner] = [corners[at - 1], corners[at]];
  return before && corner ? corners.with(at - 1, corner).with(at, before) : corners;
}
