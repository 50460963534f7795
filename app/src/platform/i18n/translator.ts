import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../../kernel/refusal.ts";
import type { Translate } from "../define/frame.ts";
import type { Messages, Room } from "../define/room.ts";

/** All words of Brink by language; a municipality may add a language or change a word. */
export type Catalogue = Readonly<Record<string, Messages>>;

/** Joins the rooms' messages; a key that two rooms claim is a bug and stops the start. */
export function joinMessages(sources: readonly Pick<Room, "name" | "messages">[]): Catalogue {
  const joined: Record<string, Record<string, string>> = { nl: {}, en: {} };
  for (const { name, messages } of sources) {
    for (const [lang, words] of Object.entries(messages)) {
      const target = (joined[lang] ??= {});
      for (const [key, text] of Object.entries(words)) {
        if (key in target) throw new Error(`The message ${key} of ${name} exists already.`);
        target[key] = text;
      }
    }
  }
  return joined;
}

const compiled = new Map<string, IntlMessageFormat>();

/** ICU MessageFormat (Unicode TR35), compiled once per text and language. HTML in a text is text. */
function formatted(text: string, lang: string, params: MessageParams): string {
  const id = `${lang}\u0000${text}`;
  let message = compiled.get(id);
  if (!message) compiled.set(id, (message = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true })));
  return String(message.format(params));
}

/**
 * Words in `lang`: the municipality's own first, then Brink's, then Dutch. A key without words shows as itself, so that
 * it is seen; test/architecture looks for every key that the code names.
 */
export function translator(catalogue: Catalogue, lang: string, own: Messages = {}): Translate {
  const words = catalogue[lang] ?? {};
  const fallback = catalogue.nl ?? {};
  return (key, params) => {
    const ownLang = own[key] ?? words[key];
    const text = ownLang ?? fallback[key];
    if (text === undefined) return key;
    if (params === undefined && !text.includes("{") && !text.includes("'")) return text;
    return formatted(text, ownLang === undefined ? "nl" : lang, params ?? {});
  };
}
