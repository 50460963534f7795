import type { Messages } from "../../../../platform/define/room.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { ar } from "./seeds/ar.ts";
import { pl } from "./seeds/pl.ts";

/** Polish and Arabic come along unreviewed, as those of the whole residents' side. */
export const messages: { readonly nl: Messages; readonly en: Messages } & Readonly<Record<string, Messages>> = {
  nl,
  en,
  pl,
  ar,
};
