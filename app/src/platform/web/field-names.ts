/**
 * What a rendered form calls its fields, by the id of the control: the legend of a group, else the label. So an error
 * summary can say which field it means, whoever wrote the form. The words come out as they stand in the HTML: unescaped.
 */
export function fieldNames(html: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, id = "", words = ""] of html.matchAll(/<label[^>]* for="([^"]+)"[^>]*>([^<]*)/g)) {
    if (!names.has(id)) names.set(id, unescaped(words).trim());
  }
  for (const [, id = "", words = ""] of html.matchAll(/<fieldset[^>]* id="([^"]+)-group"[^>]*><legend[^>]*>([^<]*)/g)) {
    names.set(id, unescaped(words).trim());
  }
  return names;
}

/** A field's name and what is wrong with it as one text, which makes sense outside the form too. */
export function namedProblem(name: string | undefined, message: string): string {
  if (name === undefined || name === "") return message;
  return /[.?!:؟]$/u.test(name) ? `${name} ${message}` : `${name}: ${message}`;
}

const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };

function unescaped(words: string): string {
  return words.replaceAll(/&(lt|gt|quot|#x27|amp);/g, (whole, mark: string) => marks[mark] ?? whole);
}
