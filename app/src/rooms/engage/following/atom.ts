import { xmlHead, xmlText } from "../../../platform/files/xml.ts";

export type Feed = {
  /** Stays the same for as long as the feed exists, wherever it is read. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly author: string;
  readonly updated: Date;
  /** Full addresses: of the feed itself and of the page that it is about. */
  readonly selfHref: string;
  readonly pageHref: string;
  readonly entries: readonly Entry[];
};

export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  readonly updated: Date;
  readonly href: string;
};

/** A feed in Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const { id, title, lang, author, updated, selfHref, pageHref, entries } = feed;
  return [
    `${xmlHead}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">`,
    element("id", id),
    element("title", title),
    element("updated", updated.toISOString()),
    `<author>${element("name", author)}</author>`,
    `<link rel="self" type="${atomType}" href="${xmlText(selfHref)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(pageHref)}"/>`,
    ...entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

export const atomType = "application/atom+xml";

function entryOf({ id, title, summary, published, updated, href }: Entry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    element("published", published.toISOString()),
    element("updated", updated.toISOString()),
    `<link rel="alternate" type="text/html" href="${xmlText(href)}"/>`,
    element("summary", summary),
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
