import type { PersonalDataKind } from "@brink/personal-data";
import { personalDataIn } from "@brink/personal-data";
import { isProbable } from "../moderation/found-places.ts";
import type { Shape } from "./domain.ts";

/** A name in which data of people seem to stand: which, and the first shape that bears it. */
export type SuspectName = { readonly name: string; readonly number: number; readonly kind: PersonalDataKind };

/** With more of them nobody looks at each: then it is the wrong property. */
export const suspectsAtMost = 50;

/** Each such name once. Everybody reads it, so it is looked through before anything is kept; names of people nobody finds. */
export function suspectNames(shapes: readonly Pick<Shape, "name">[]): readonly SuspectName[] {
  const found = new Map<string, SuspectName>();
  for (const [at, { name }] of shapes.entries()) {
    if (name === "" || found.has(name)) continue;
    const [first] = personalDataIn(name).filter(isProbable);
    if (first) found.set(name, { name, number: at + 1, kind: first.kind });
  }
  return [...found.values()];
}
