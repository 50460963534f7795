import type { Page } from "../define/page.ts";

/** What of a request a kept page is found by, beside its language and municipality. */
export type Asked = {
  readonly query: Readonly<Record<string, string>>;
  /** Those in the path: `/trajecten/:slug`. */
  readonly pathParams: Readonly<Record<string, string>>;
  readonly lang: string;
};

/**
 * The query string with only what the page knows, each once, as it understood it: words that advertisers or attackers
 * hang on an address make no page of their own. Undefined when this page cannot be kept by its parameters.
 */
export function knownSearch(page: Pick<Page, "params">, asked: Asked): string | undefined {
  const params = page.params.safeParse({ ...asked.query, ...asked.pathParams });
  if (!params.success || typeof params.data !== "object" || params.data === null) return undefined;
  const known = new URLSearchParams();
  for (const [name, value] of Object.entries(params.data)) {
    if (value === undefined || !(name in asked.query) || name in asked.pathParams) continue;
    if (!["string", "number", "boolean"].includes(typeof value)) return undefined;
    known.set(name, String(value));
  }
  if (asked.query["lang"] === asked.lang) known.set("lang", asked.lang);
  return known.size === 0 ? "" : `?${known.toString()}`;
}

/**
 * An address as everybody writes it: the host in lower case without final dot, with the port of BASE_URL; no letter in the
 * path behind a percent sign. Each can be written in a thousand other ways, which are answered fresh.
 */
export function isUsualAddress(host: string, path: string, baseUrl: string): boolean {
  const { port } = new URL(baseUrl);
  const name = host.toLowerCase().replace(/\.?(?::\d+)?$/, "");
  return name !== "" && host === (port === "" ? name : `${name}:${port}`) && !path.includes("%");
}
