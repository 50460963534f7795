import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { TypedOption } from "../per-option.ts";

export type Placed = { readonly code: string; readonly place: number };

/**
 * The options that got a place, best first: every place once, and none left out before the last. Who gives only the first
 * two places says enough. Each option that stands on a place twice is told so.
 */
export function placesOf(typed: readonly TypedOption[]): Result<readonly Placed[], readonly FieldRefusal[]> {
  const given = typed.filter((one) => one.typed !== "");
  const places = given.map((one) => ({ ...one, place: Number(one.typed) }));
  const unknown = places.filter(({ place }) => !Number.isInteger(place) || place < 1 || place > typed.length);
  if (unknown.length > 0) return refused(unknown.map(({ name }) => ({ field: name, key: "platform.field.choose" })));
  const twice = places.filter(({ place }) => places.filter((other) => other.place === place).length > 1);
  if (twice.length > 0)
    return refused(twice.map(({ name, place }) => ({ field: name, key: "survey.ranking.twice", params: { place } })));
  const inOrder = places.toSorted((one, other) => one.place - other.place);
  const gap = inOrder.findIndex(({ place }, at) => place !== at + 1);
  const [first] = typed;
  if (gap >= 0 && first)
    return refused([
      { field: inOrder[gap]?.name ?? first.name, key: "survey.ranking.gap", params: { place: gap + 1 } },
    ]);
  return ok(inOrder.map(({ code, place }) => ({ code, place })));
}
