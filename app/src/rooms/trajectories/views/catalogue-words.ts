import { pickText } from "../../../kernel/localized.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { CatalogueEntry, MethodCatalogue } from "../ports.ts";

/** Names methods in a language; one that the catalogue does not know shows as its id. */
export function methodNames(catalogue: MethodCatalogue, lang: string): (methodId: string) => string {
  const names = new Map(catalogue.methods.map((entry) => [entry.id, nameIn(entry, lang)]));
  return (methodId) => names.get(methodId) ?? methodId;
}

export function nameIn(entry: CatalogueEntry, lang: string): string {
  return said({ lang }, pickText(entry.name, lang)) || entry.id;
}
