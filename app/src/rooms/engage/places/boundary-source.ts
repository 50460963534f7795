import type { Area } from "../../../platform/map/area.ts";
import type { Neighbourhood } from "./neighbourhoods/domain.ts";

/** `none`: nobody has such a municipality. `away`: nobody could be asked; `detail` is for the log and the operator. */
export type BoundaryOutcome =
  | { readonly kind: "found"; readonly area: Area }
  | { readonly kind: "none" }
  | { readonly kind: "away"; readonly detail: string };

/** As `BoundaryOutcome`: never an empty list. */
export type NeighbourhoodsOutcome =
  | { readonly kind: "found"; readonly neighbourhoods: readonly Neighbourhood[] }
  | Exclude<BoundaryOutcome, { kind: "found" }>;

/** Knows where municipalities lie, and their neighbourhoods. Never called inside a transaction. */
export interface BoundarySource {
  /** @param cbsCode `GM0153` @param year of which the boundaries are asked first; those of the year before do */
  boundary(cbsCode: string, year: number): Promise<BoundaryOutcome>;
  /** @param year of which the neighbourhoods are asked first; those of the years before do */
  neighbourhoods(cbsCode: string, year: number): Promise<NeighbourhoodsOutcome>;
}
