import type { PlainVisitor } from "../plain-visitor.ts";

export const publicPath = "/trajecten/marktplein";
export const setUpPath = /\/beheer\/meedoen\/[\w-]{36}/;

export function trajectoryNamed(words: string): RegExp {
  return new RegExp(`/beheer/trajecten/[\\w-]{36}(?="[^>]*>[^<]*${words})`, "i");
}

/** The first address of this kind that a page leads to. */
export async function linkAt(who: PlainVisitor, path: string, kind: RegExp): Promise<string> {
  const found = kind.exec((await who.get(path)).html)?.[0];
  if (found === undefined) throw new Error(`${path} leads to no ${String(kind)}.`);
  return found;
}

/** The number of a contribution on its own page; what looks like one in the address of a photo is none. */
export function receiptOn(html: string): string {
  return /(?<=nummer )[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}/.exec(html)?.[0] ?? "";
}
