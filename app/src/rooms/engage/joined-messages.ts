import type { Method } from "../../platform/define/method.ts";
import type { Messages } from "../../platform/define/room.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { ar } from "./seeds/ar.ts";
import { pl } from "./seeds/pl.ts";

type ByLang = { readonly nl: Messages; readonly en: Messages } & Readonly<Record<string, Messages>>;

/** The words of the host and of every method, by language. Polish and Arabic come along unreviewed. */
export function joinedMessages(methods: readonly Method[]): ByLang {
  const own: ByLang = { nl, en, pl, ar };
  const langs = [...new Set([...Object.keys(own), ...methods.flatMap((method) => Object.keys(method.messages))])];
  const joined = langs.map((lang): [string, Messages] => {
    const parts = [own[lang], ...methods.map((method) => method.messages[lang])];
    return [lang, Object.fromEntries(parts.flatMap((words) => Object.entries(words ?? {})))];
  });
  // @NOTE safe: nl and en are among the languages, each a record of words.
  return Object.fromEntries(joined) as ByLang;
}
