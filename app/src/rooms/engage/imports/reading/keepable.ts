/** Without U+0000 and half pairs, which JSON can write as escapes and PostgreSQL keeps in no text; nobody reads them either. */
export function keepable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

/** The beginning of a text. An emoji that is cut in two is a sign that says so. */
export function beginning(text: string, most: number): string {
  return text.slice(0, most).toWellFormed();
}
