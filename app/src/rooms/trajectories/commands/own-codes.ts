import type { Activity } from "../domain.ts";
import { isOwnCode } from "../domain/item-codes.ts";
import type { CatalogueEntry, MethodCatalogue } from "../ports.ts";

type Chosen = Pick<Activity, "methodId" | "technologyIds">;

/**
 * The control with a method or technology of the municipality's own that is not there, or no longer; what an activity
 * had already may stay. National codes are known by their form, these are not.
 */
export function goneOwn(catalogue: MethodCatalogue, chosen: Chosen, before?: Chosen): keyof Chosen | undefined {
  const isGone = (entries: readonly CatalogueEntry[], code: string) =>
    isOwnCode(code) && !entries.some(({ id, isRetired = false }) => id === code && !isRetired);
  if (chosen.methodId !== before?.methodId && isGone(catalogue.methods, chosen.methodId)) return "methodId";
  const added = chosen.technologyIds.filter((code) => before?.technologyIds.includes(code) !== true);
  return added.some((code) => isGone(catalogue.technologies, code)) ? "technologyIds" : undefined;
}
