/** What may be read of a service before it is given up. */
export type ReadingLimits = {
  /** For all requests of one attempt together, slow bodies included. */
  readonly timeoutMs: number;
  /** Of all answers of one attempt together. */
  readonly maxBytes: number;
};

/** Why there is nothing to read; `detail` is for the log and the operator. */
export type OutboundFailure = { readonly kind: "unavailable" | "tooLarge" | "timeout"; readonly detail: string };

export type Answer = { readonly kind: "answer"; readonly status: number; readonly text: string };

export type FileAnswer = { readonly kind: "answer"; readonly status: number; readonly bytes: Buffer };

/** Reads within one attempt's time and size; stays on the host of the address asked. */
export interface BoundedReader {
  read(url: string): Promise<Answer | OutboundFailure>;
  readFile(url: string): Promise<FileAnswer | OutboundFailure>;
}

const maxRedirects = 3;

/** @param send the `fetch` to use, so that whoever guards outbound calls can put its own in between */
export function boundedReader(limits: ReadingLimits, send: typeof fetch): BoundedReader {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let bytesLeft = limits.maxBytes;

  async function readBody(response: Response): Promise<Buffer | undefined> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) {
      bytesLeft -= chunk.byteLength;
      // Leaving the loop cancels the stream, so the rest is never fetched.
      if (bytesLeft < 0) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  async function readWith(accept: string, address: string): Promise<FileAnswer | OutboundFailure> {
    const url = new URL(address);
    try {
      const response = await follow(url, { send, signal, accept });
      // Not by `instanceof`: the web server puts a Response of its own in the place of the one that fetch gives.
      if ("kind" in response) return response;
      const bytes = await readBody(response);
      if (bytes === undefined)
        return { kind: "tooLarge", detail: `${url.host} sent more than ${limits.maxBytes} bytes` };
      return { kind: "answer", status: response.status, bytes };
    } catch (error) {
      if (signal.aborted) return { kind: "timeout", detail: `${url.host} took more than ${limits.timeoutMs} ms` };
      return { kind: "unavailable", detail: `${url.host}: ${error instanceof Error ? error.message : "no answer"}` };
    }
  }

  return {
    readFile: (address) => readWith("*/*", address),
    async read(address) {
      const answer = await readWith("application/json", address);
      if (answer.kind !== "answer") return answer;
      return { kind: "answer", status: answer.status, text: new TextDecoder().decode(answer.bytes) };
    },
  };
}

type Following = { readonly send: typeof fetch; readonly signal: AbortSignal; readonly accept: string };

/** Goes where the host sends us, a few times, and never to another host. */
async function follow(url: URL, { send, signal, accept }: Following): Promise<Response | OutboundFailure> {
  let at = url;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await send(at, { signal, redirect: "manual", headers: { accept } });
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
