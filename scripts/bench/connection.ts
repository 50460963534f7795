import { once } from "node:events";
import type { Socket } from "node:net";
import { connect } from "node:net";

export type Answer = { readonly status: number; readonly etag: string; readonly body: Buffer };

/** One kept connection to a server on this machine, with one request at a time on it. */
export interface Connection {
  ask(request: string): Promise<Answer>;
  close(): void;
}

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  await once(socket, "connect");
  // What is wrong is told by the close that follows.
  socket.on("error", () => undefined);
  return { ask: (request) => ask(socket, request), close: () => void socket.destroy() };
}

function ask(socket: Socket, request: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = wholeAnswer(received);
      if (answer) end(() => resolve(answer));
    };
    const onClose = () => end(() => reject(new Error("The server closed the connection before it answered.")));
    function end(tell: () => void): void {
      socket.off("data", onData).off("close", onClose);
      tell();
    }
    socket.on("data", onData).on("close", onClose);
    socket.write(request);
  });
}

/** The answer when all of it is there (RFC 9112, sections 6 and 7: a length, or chunks that end with an empty one). */
function wholeAnswer(bytes: Buffer): Answer | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = bytes.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const etag = /\r\netag: ([^\r]*)/i.exec(head)?.[1] ?? "";
  const rest = bytes.subarray(headEnd + 4);
  const length = status === 304 ? "0" : /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) {
    const body = joinedChunks(rest);
    return body && { status, etag, body };
  }
  return rest.length < Number(length) ? undefined : { status, etag, body: rest };
}

function joinedChunks(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (!(next <= bytes.length)) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(lineEnd + 2, next - 2));
    at = next;
  }
}
