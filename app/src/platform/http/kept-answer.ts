import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { BrinkApp } from "./brink-app.ts";
import type { CachedPage } from "./page-cache.ts";
import { securityHeaders } from "./security-headers.ts";

export type KeptAnswer = {
  readonly status: 200 | 304;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
};

/** A kept page as the browser that asks for it can read it, or word that it has it already. */
export function keptAnswer(page: CachedPage, seenEtag: string | undefined, encodings: string | undefined): KeptAnswer {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
    ETag: page.etag,
    Vary: "Accept-Encoding, Accept-Language, Cookie",
  };
  if (seenEtag === page.etag) return { status: 304, headers, body: null };
  if (!encodings?.includes("gzip")) return { status: 200, headers, body: page.html };
  return { status: 200, headers: { ...headers, "Content-Encoding": "gzip" }, body: page.gzip };
}

/** What the answer to somebody without cookies depends on, beside the language; a host has no line end in it. */
export function addressOf(host: string | undefined, path: string): string {
  return `${host ?? ""}\n${path}`;
}

/**
 * Answers who asks without cookies for an address that was answered before straight from the kept pages: a third of the
 * work of the whole way (measured). Everybody else, and everything that is not kept any more, goes the whole way.
 */
export function keptAnswersFirst(app: Pick<BrinkApp, "cache" | "baseUrl">, wholeWay: RequestListener): RequestListener {
  const security = securityHeaders(app.baseUrl);

  function answer(request: IncomingMessage, response: ServerResponse, page: CachedPage): void {
    const { "if-none-match": seen, "accept-encoding": encodings } = request.headers;
    const { status, headers, body } = keptAnswer(page, seen, encodings);
    const length = body === null ? {} : { "Content-Length": body.length };
    response.writeHead(status, { ...security(request.url), ...headers, ...length }).end(body);
  }
  return (request, response) => {
    const { host, cookie, "accept-language": languages } = request.headers;
    const asks = request.method === "GET" && cookie === undefined;
    const kept = asks ? app.cache.recall(addressOf(host, request.url ?? ""), languages) : undefined;
    if (!kept) return wholeWay(request, response);
    kept
      .catch(() => undefined)
      .then((page) => (page ? answer(request, response, page) : wholeWay(request, response)))
      .catch(() => response.destroy());
  };
}
