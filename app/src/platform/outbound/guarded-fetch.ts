import { lookup } from "node:dns";
import type { IncomingMessage, RequestOptions } from "node:http";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Why nothing was sent: the `code` of the error. */
export const notAllowed = "NOT_ALLOWED";
const tooLarge = "TOO_LARGE";

export type Guard = {
  /** Origins of the operator's own network: these may be plain http and have a private address. */
  readonly inside: readonly string[];
  /** Of one answer. */
  readonly maxBytes: number;
};

/** What is sent; `signal` ends it, and is required because nothing outside may be waited for without end. */
export type GuardedRequest = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal: AbortSignal;
};

export type GuardedFetch = (address: string, request: GuardedRequest) => Promise<Response>;

/**
 * Asks an address that somebody typed: by https, on the internet, with an answer of limited size, and without following
 * where it points. The name is looked up when the connection is made, so that it cannot mean something else a moment later.
 * @throws an Error with the code `NOT_ALLOWED`, `TOO_LARGE`, or one of Node's
 */
export function guardedFetch({ inside, maxBytes }: Guard): GuardedFetch {
  return async (address, { method, headers, body, signal }) => {
    const url = new URL(address);
    const isInside = inside.includes(url.origin);
    if (!isInside) refuseInside(url);
    const options = { method, headers, signal, agent: false, ...(isInside ? {} : { lookup: publicLookup }) };
    const answer = await send(url, options, body);
    return new Response(await bodyOf(answer, maxBytes), {
      status: answer.statusCode ?? 500,
      headers: plain(answer.headers),
    });
  };
}

function refuseInside(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:") throw coded(notAllowed, `${url.origin} is not https`);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw coded(notAllowed, `${host} is not on the internet`);
}

/** As the system looks up a name, without the addresses that are not on the internet. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    const [first] = found;
    if (!first || !found.every(({ address }) => isPublicAddress(address)))
      return done(coded(notAllowed, `${host} is not on the internet`), "");
    return options.all === true ? done(null, found) : done(null, first.address, first.family);
  });
};

function send(url: URL, options: RequestOptions, body: GuardedRequest["body"]): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on("error", reject).end(body);
  });
}

async function bodyOf(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // @NOTE safe: without an encoding a message gives buffers.
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw coded(tooLarge, `the answer has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return [204, 205, 304].includes(answer.statusCode ?? 0) ? null : new Uint8Array(Buffer.concat(chunks));
}

function plain(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
}

function coded(code: string, words: string): Error & { readonly code: string } {
  return Object.assign(new Error(words), { code });
}
