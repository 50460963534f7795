import type { Place } from "../place.ts";

/** Whether others' texts that look like it are shown while somebody types: of what everybody will read. */
export function showsSimilar({ method, open }: Pick<Place, "method" | "open">): boolean {
  return method.visibility === "public" && open;
}
