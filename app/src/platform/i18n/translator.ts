import { IntlMessageFormat } from "intl-messageformat";
import { textDirection } from "../../kernel/localized.ts";
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
 * Words in `lang`: the municipality's own first, then Brink's, then Dutch, which `inDutch` may mark as such. A key
 * without words shows as itself, so that it is seen; test/architecture looks for every key that the code names.
 */
export function translator(
  catalogue: Catalogue,
  lang: string,
  own: Messages = {},
  inDutch: (text: string) => string = (text) => text,
): Translate {
  const words = catalogue[lang] ?? {};
  const fallback = catalogue.nl ?? {};
  return (key, params) => {
    const text = own[key] ?? words[key];
    if (text !== undefined) return filled(text, lang, params);
    const dutch = fallback[key];
    return dutch === undefined ? key : inDutch(filled(dutch, "nl", params));
  };
}

function filled(text: string, lang: string, params: MessageParams | undefined): string {
  if (params === undefined && !text.includes("{") && !text.includes("'")) return text;
  return formatted(text, lang, textDirection(lang) === "rtl" ? isolated(params ?? {}) : (params ?? {}));
}

/**
 * In a line from right to left a name, a telephone number or a code keeps its own order, whatever stands beside it: FSI
 * and PDI of Unicode's UAX #9. An address of the web stands on a line of its own, and mail programs take what follows
 * it for a part of it.
 */
function isolated(params: MessageParams): MessageParams {
  const wrapped = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "string" && needsIsolation(value) ? `\u2068${value}\u2069` : value,
  ]);
  return Object.fromEntries(wrapped);
}

function needsIsolation(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !/\p{Script=Arabic}|\p{Script=Hebrew}|:\/\/|^[\d.,:]+$/u.test(text);
}
