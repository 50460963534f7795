/**
 * A load from a process of its own: `node load.ts` with its order as JSON on standard input, its count as JSON on output.
 * It writes and reads plain sockets: Node's own HTTP client costs more than the servers it would measure.
 */
import { text } from "node:stream/consumers";
import { openConnection } from "./connection.ts";
import type { Answer } from "./connection.ts";

export type LoadOrder = {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Each connection sends them in turn. `{n}` becomes a number that never comes twice on this machine. */
  readonly requests: readonly LoadRequest[];
  /** The status that counts as done. */
  readonly expect: number;
};

export type LoadRequest = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type LoadCount = {
  readonly done: number;
  readonly failed: number;
  /** The first answer with another status than expected. */
  readonly firstFailure: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Each different answer by its ETag. */
  readonly versions: readonly SeenVersion[];
};

/** `lastBegunMs`: when the last request that got this answer was begun, on the machine's own clock (`clockMs`). */
export type SeenVersion = { readonly etag: string; readonly lastBegunMs: number; readonly bodyBase64: string };

/** Milliseconds on the clock that all processes of a machine share; it does not jump. */
export function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

// The clock's nanoseconds: another run of this program never gets the same numbers. All are of one length.
let n = 10n ** 18n + process.hrtime.bigint();

async function load(order: LoadOrder): Promise<LoadCount> {
  const times: number[] = [];
  const versions = new Map<string, { lastBegunMs: number; bodyBase64: string }>();
  let failed = 0;
  let firstFailure = "";
  const begun = clockMs();
  const until = begun + order.seconds * 1000;

  function count(answer: Answer, begunMs: number): void {
    if (answer.status !== order.expect) {
      failed += 1;
      if (firstFailure === "") firstFailure = `${answer.status} ${answer.body.toString().slice(0, 300)}`;
      return;
    }
    times.push(clockMs() - begunMs);
    if (answer.etag === "") return;
    const seen = versions.get(answer.etag);
    if (!seen) versions.set(answer.etag, { lastBegunMs: begunMs, bodyBase64: answer.body.toString("base64") });
    else if (begunMs > seen.lastBegunMs) seen.lastBegunMs = begunMs;
  }

  async function line(index: number): Promise<void> {
    const connection = await openConnection(order.port);
    for (let turn = index; clockMs() < until; turn += 1) {
      const bytes = writtenRequest(order, turn);
      const begunMs = clockMs();
      count(await connection.ask(bytes), begunMs);
    }
    connection.close();
  }
  await Promise.all(Array.from({ length: order.connections }, (_, index) => line(index)));
  const seconds = (clockMs() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    ...{ done: times.length, failed, firstFailure, perSecond: times.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) },
    versions: [...versions].map(([etag, seen]) => ({ etag, ...seen })),
  };
}

// What is sent a thousand times a second is put together once: every moment spent here is one that the server does not get.
const templates = new Map<number, readonly string[]>();

/** The bytes of a request, with the next number wherever it says `{n}`. */
function writtenRequest(order: LoadOrder, turn: number): string {
  const index = turn % order.requests.length;
  const parts = templates.get(index) ?? templateOf(order.requests[index]);
  templates.set(index, parts);
  if (parts.length === 1) return parts[0] ?? "";
  n += 1n;
  return parts.join(String(n));
}

/** What stands before, between and after the numbers. */
function templateOf(request: LoadRequest | undefined): readonly string[] {
  if (!request) throw new Error("There is nothing to request.");
  const { method, path, headers, body = "" } = request;
  const length = Buffer.byteLength(body.replaceAll("{n}", String(n)));
  const lines = Object.entries(headers).map((pair) => pair.join(": "));
  if (method === "POST") lines.push(`Content-Length: ${length}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, "", body].join("\r\n").split("{n}");
}

if (process.argv[1] === import.meta.filename) {
  // @NOTE written by runLoad in this project's own bench.
  const order = JSON.parse(await text(process.stdin)) as LoadOrder;
  process.stdout.write(JSON.stringify(await load(order)));
}
