import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { addressOf, keptAnswersFirst } from "./kept-answer.ts";
import { createPageCache, keptKey } from "./page-cache.ts";

let server: Server;
let changed = false;
let broken = false;

const cache = createPageCache({
  glance: () => {
    if (broken) return Promise.reject(new Error("The database is gone."));
    // @NOTE safe: the only select that the cache makes asks for these two.
    return Promise.resolve([{ snapshot: "1:1:", changed }] as never);
  },
});

const app = { cache, baseUrl: "http://localhost:3000" };

beforeAll(async () => {
  server = createServer(keptAnswersFirst(app, (_request, response) => response.writeHead(200).end("the whole way")));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

beforeEach(async () => {
  changed = false;
  broken = false;
  const tenantId = newId();
  await cache.make(tenantId, keptKey("nl", "/"), () => Promise.resolve({ html: "kept", status: 200 }));
  cache.remember(addressOf("waterdam.localhost", "/"), { tenantId, address: "/", offered: ["nl", "en"] });
});

afterAll(() => {
  server.close();
});

type Asked = { method?: string; path?: string; headers?: Record<string, string> };

async function ask({ method = "GET", path = "/", headers = {} }: Asked = {}) {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const asked = { Host: "waterdam.localhost", "Accept-Language": "nl", ...headers };
  const answer = await new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, method, path, headers: asked }, (got) => {
        buffer(got).then((body) => resolve({ status: got.statusCode ?? 0, headers: got.headers, body }), reject);
      }).end();
    },
  );
  return { ...answer, words: answer.body.toString() };
}

it("goes the whole way for a cookie, another host, path or language, and for anything but GET", async () => {
  const others: readonly Asked[] = [
    { headers: { Cookie: "brink-guest=x" } },
    { headers: { Host: "elders.localhost" } },
    { headers: { "Accept-Language": "en" } },
    { path: "/?lang=en" },
    { method: "POST" },
  ];
  for (const other of others) expect((await ask(other)).words).toBe("the whole way");
});

it("goes the whole way after a publication, and when the database does not answer", async () => {
  broken = true;
  expect((await ask()).words).toBe("the whole way");
  broken = false;
  expect((await ask()).words).toBe("kept");
  changed = true;
  expect((await ask()).words).toBe("the whole way");
});

it("gives the kept page with the security headers, zipped for who can read that", async () => {
  const plain = await ask();
  expect(plain.words).toBe("kept");
  expect(plain.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  const zipped = await ask({ headers: { "Accept-Encoding": "gzip, br" } });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(zipped.body).toString()).toBe("kept");
});

it("says that nothing changed to who has it already", async () => {
  const { headers } = await ask();
  const again = await ask({ headers: { "If-None-Match": String(headers.etag) } });
  expect([again.status, again.words]).toEqual([304, ""]);
});
