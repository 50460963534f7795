import type { Localized } from "../../../kernel/localized.ts";
import type { Place } from "../place.ts";

/** By which subjects people may choose what they read here. */
export function subjectsOf({ method, setup }: Pick<Place, "method" | "setup">): readonly Localized[] {
  return method.subjects?.offered(setup) ?? [];
}
