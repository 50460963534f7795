import type { Localized } from "../../../kernel/localized.ts";

/** The Dutch name of the first of these subjects that the activity has too, whatever its capitals; "" for none. */
export function themeHere(themes: readonly string[], offered: readonly Localized[]): string {
  for (const theme of themes) {
    const found = offered.find((one) => Object.values(one).some((name) => same(name, theme)));
    if (found) return found["nl"] ?? "";
  }
  return "";
}

/** The subjects over there that are none here. What stands in one cell with commas is named by its parts. */
export function themesNotHere(themes: readonly string[], offered: readonly Localized[]): readonly string[] {
  if (themeHere(themes, offered) !== "") return [];
  return themes.filter((theme) => !theme.includes(","));
}

function same(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase("nl") === other.trim().toLocaleLowerCase("nl");
}
