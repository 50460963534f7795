import type { Work } from "../../platform/define/work.ts";

/** Says that a municipality looks or is named differently, so that no kept page shows the old one. */
export function municipalityChanged(work: Work, what: string): void {
  work.emit({ name: "tenancy.municipality_changed", payload: { what } });
}

export function translationsChanged(work: Work, lang: string): void {
  work.emit({ name: "tenancy.translations_changed", payload: { lang } });
}
