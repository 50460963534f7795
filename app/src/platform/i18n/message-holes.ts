import { IntlMessageFormat } from "intl-messageformat";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** The names of the holes in an ICU message, sorted; undefined when the message cannot be read (an open brace, …). */
export function messageHoles(text: string, lang: string): readonly string[] | undefined {
  try {
    const names = new Set<string>();
    collect(new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst(), names);
    return [...names].sort();
  } catch {
    return undefined;
  }
}

/** Whether a translation can stand where the source stands: it can be read, and fills the same holes. */
export function sameHoles(source: string, translation: string, lang: string): boolean {
  const expected = messageHoles(source, "nl");
  return expected !== undefined && messageHoles(translation, lang)?.join() === expected.join();
}

// TYPE.literal and TYPE.pound of FormatJS's parser.
const literal = 0;
const pluralSign = 7;

function collect(elements: Elements, names: Set<string>): void {
  for (const element of elements) {
    // Literal text and the # of a plural have no name; a choice has one, and texts of its own.
    const kind: number = element.type;
    if (kind === literal || kind === pluralSign) continue;
    if ("value" in element) names.add(element.value);
    if ("options" in element) for (const option of Object.values(element.options)) collect(option.value, names);
  }
}
