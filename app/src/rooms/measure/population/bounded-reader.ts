import type { PopulationFailure } from "./population-frame.ts";

/** What may be read of a service before it is given up. */
export type ReadingLimits = {
  /** For all requests of one attempt together, slow bodies included. */
  readonly timeoutMs: number;
  /** Of all answers of one attempt together. */
  readonly maxBytes: number;
  readonly maxPages: number;
};

export type Answer = { readonly kind: "answer"; readonly status: number; readonly text: string };

/** Reads within one attempt's time and size; stays on the host of the address asked. */
export interface BoundedReader {
  read(url: string): Promise<Answer | PopulationFailure>;
}

const maxRedirects = 3;

/** @param send the `fetch` to use, so that whoever guards outbound calls can put its own in between */
export function boundedReader(limits: ReadingLimits, send: typeof fetch): BoundedReader {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let bytesLeft = limits.maxBytes;

  async function readBody(response: Response): Promise<string | undefined> {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of response.body ?? []) {
      bytesLeft -= chunk.byteLength;
      // Leaving the loop cancels the stream, so the rest is never fetched.
      if (bytesLeft < 0) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  }

  return {
    async read(address) {
      const url = new URL(address);
      try {
        const response = await follow(url, send, signal);
        if (!(response instanceof Response)) return response;
        const text = await readBody(response);
        if (text === undefined)
          return { kind: "tooLarge", detail: `${url.host} sent more than ${limits.maxBytes} bytes` };
        return { kind: "answer", status: response.status, text };
      } catch (error) {
        if (signal.aborted) return { kind: "timeout", detail: `${url.host} took more than ${limits.timeoutMs} ms` };
        return { kind: "unavailable", detail: `${url.host}: ${error instanceof Error ? error.message : "no answer"}` };
      }
    },
  };
}

/** Goes where the host sends us, a few times, and never to another host. */
async function follow(url: URL, send: typeof fetch, signal: AbortSignal): Promise<Response | PopulationFailure> {
  let at = url;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await send(at, { signal, redirect: "manual", headers: { accept: "application/json" } });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = sameHost(location, at);
    if (!next) return { kind: "unavailable", detail: `${url.host} redirects to another host` };
    at = next;
  }
  return { kind: "unavailable", detail: `${url.host} redirects without end` };
}

/** The address a server points to, on the same host only; plain http of the same host is read over its own protocol. */
export function sameHost(target: string, from: URL): URL | undefined {
  if (!URL.canParse(target, from)) return undefined;
  const url = new URL(target, from);
  if (url.host !== from.host) return undefined;
  url.protocol = from.protocol;
  return url;
}
