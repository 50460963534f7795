/** The yardstick for pages: Node's own HTTP server that answers the same bytes with the same headers to everything. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

export type BareAnswer = { readonly headers: Readonly<Record<string, string>>; readonly bodyBase64: string };

if (process.argv[1] === import.meta.filename) {
  // @NOTE written by startBareServer in this project's own bench.
  const { headers, bodyBase64 } = JSON.parse(await text(process.stdin)) as BareAnswer;
  const body = Buffer.from(bodyBase64, "base64");
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    console.log(typeof address === "object" && address !== null ? address.port : 0);
  });
  process.on("disconnect", () => process.exit());
}
