import { pickText } from "../../../kernel/localized.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { CatalogueEntry, MethodCatalogue } from "../ports.ts";

/** Names methods in a language; one that the catalogue does not know shows as its id. */
export function methodNames(catalogue: MethodCatalogue, lang: string): (methodId: string) => string {
  const names = new Map(catalogue.methods.map((entry) => [entry.id, nameIn(entry, lang)]));
  return (methodId) => names.get(methodId) ?? methodId;
}

/** What may be chosen: what is no longer used only where it was chosen before. */
export function choosable(
  entries: readonly CatalogueEntry[],
  chosen: readonly string[],
  lang: string,
): readonly { readonly value: string; readonly label: string }[] {
  return entries
    .filter(({ id, isRetired = false }) => !isRetired || chosen.includes(id))
    .map((entry) => ({ value: entry.id, label: nameIn(entry, lang) }));
}

function nameIn(entry: CatalogueEntry, lang: string): string {
  return said({ lang }, pickText(entry.name, lang)) || entry.id;
}
