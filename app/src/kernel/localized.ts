/** A text in one or more languages, by BCP 47 tag: `{ nl: "…", en: "…" }`. */
export type Localized = Readonly<Record<string, string>>;

/** The text in the language asked, else in the first fallback that has it, with the language it is really in. */
export function pickText(
  text: Localized,
  wanted: string,
  fallbacks: readonly string[] = ["nl", "en"],
): { lang: string; text: string } {
  for (const lang of [wanted, ...fallbacks]) {
    const found = text[lang];
    if (found !== undefined && found !== "") return { lang, text: found };
  }
  const [first] = Object.entries(text);
  return first ? { lang: first[0], text: first[1] } : { lang: wanted, text: "" };
}

const rightToLeft = new Set(["ar", "ckb", "fa", "he", "prs", "ps", "ur"]);

/** The direction of a BCP 47 tag by its language: script and region are not looked at. */
export function textDirection(lang: string): "ltr" | "rtl" {
  return rightToLeft.has(lang.split("-")[0] ?? lang) ? "rtl" : "ltr";
}
