import type { MapPlace } from "./map-place.ts";

/** `found` may be empty. `away`: nobody could be asked; `detail` is for the log and the operator. */
export type AddressOutcome =
  { readonly kind: "found"; readonly places: readonly MapPlace[] } | { readonly kind: "away"; readonly detail: string };

/** Looks up Dutch addresses and streets. Never called inside a transaction. */
export interface AddressSearch {
  /** @param municipality what is there comes first */
  search(words: string, municipality: string): Promise<AddressOutcome>;
}

/** So many are offered to choose from. */
export const addressesAtMost = 6;

/** Without an address book: the words that somebody types are all there is. */
export const noAddressSearch: AddressSearch = {
  search: () => Promise.resolve({ kind: "away", detail: "no address search is set" }),
};
