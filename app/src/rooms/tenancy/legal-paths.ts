import type { LegalKind } from "./domain.ts";
import { legalKinds } from "./domain.ts";

/** How a legal text is called in an address. */
export const legalPaths: Readonly<Record<LegalKind, string>> = {
  privacy: "privacy",
  accessibility: "toegankelijkheid",
  houseRules: "huisregels",
};

export function legalKindOf(path: string): LegalKind | undefined {
  return legalKinds.find((kind) => legalPaths[kind] === path);
}
