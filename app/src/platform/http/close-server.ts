import type { ServerType } from "@hono/node-server";

const lookMs = 25;

/**
 * Takes no new requests, and gives those under way until `graceMs` to end; what is left then is cut off. Resolves when no
 * connection is left, so that the database may be closed after it.
 */
export async function closeServer(server: ServerType, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that a browser keeps open has no request under way, and would hold the server for seconds.
  const idle = setInterval(() => "closeIdleConnections" in server && server.closeIdleConnections(), lookMs);
  const late = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
