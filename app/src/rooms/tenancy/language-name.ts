/** A language's name in a language: `pl` in Dutch is "Pools"; a tag that nobody knows stays as it is. */
export function languageName(code: string, inLang: string): string {
  const name = new Intl.DisplayNames([inLang], { type: "language", fallback: "code" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(inLang) + name.slice(1);
}
