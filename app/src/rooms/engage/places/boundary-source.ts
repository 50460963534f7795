import type { Area } from "../../../platform/map/area.ts";

/** `none`: nobody has such a municipality. `away`: nobody could be asked; `detail` is for the log and the operator. */
export type BoundaryOutcome =
  | { readonly kind: "found"; readonly area: Area }
  | { readonly kind: "none" }
  | { readonly kind: "away"; readonly detail: string };

/** Knows where municipalities lie. Never called inside a transaction. */
export interface BoundarySource {
  /** @param cbsCode `GM0153` @param year of which the boundaries are asked first; those of the year before do */
  boundary(cbsCode: string, year: number): Promise<BoundaryOutcome>;
}
