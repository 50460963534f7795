import type { Messages } from "../../../../platform/define/room.ts";
import { kinds } from "./kinds/index.ts";
import type { KindMessages } from "./kinds/kind.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { ar } from "./seeds/ar.ts";
import { pl } from "./seeds/pl.ts";

/** Polish and Arabic come along unreviewed, as those of the whole residents' side. */
export const messages: { readonly nl: Messages; readonly en: Messages } & Readonly<Record<string, Messages>> = {
  nl: withKinds("nl", nl),
  en: withKinds("en", en),
  pl: withKinds("pl", pl),
  ar: withKinds("ar", ar),
};

function withKinds(lang: keyof KindMessages, own: Messages): Messages {
  const parts = kinds.map(({ messages: words }) => words[lang] ?? {});
  return Object.fromEntries([own, ...parts].flatMap((words) => Object.entries(words)));
}
