import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardedFetch } from "./guarded-fetch.ts";
import { isPublicAddress } from "./public-address.ts";

let origin = "";
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/slow") return;
  if (request.url === "/away") return void response.writeHead(302, { location: "http://169.254.169.254/" }).end();
  if (request.url === "/none") return void response.writeHead(204).end();
  response.end("x".repeat(50));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const soon = () => ({ method: "GET", headers: {}, signal: AbortSignal.timeout(2_000) });

describe("asking an address that somebody typed", () => {
  const ask = guardedFetch({ inside: [], maxBytes: 100 });

  it.each([
    ["http://idp.example/", "not https"],
    ["https://127.0.0.1/", "not on the internet"],
    ["https://[::1]/", "not on the internet"],
    ["https://[::ffff:10.0.0.1]/", "not on the internet"],
    ["https://169.254.169.254/latest/meta-data", "not on the internet"],
    ["https://2130706433/", "not on the internet"],
    ["https://localhost/", "not on the internet"],
  ])("refuses %s", async (address, why) => {
    await expect(ask(address, soon())).rejects.toMatchObject({
      code: "NOT_ALLOWED",
      message: expect.stringContaining(why),
    });
  });

  it("asks nothing of this machine unless the operator named it", async () => {
    await expect(ask(`${origin}/x`, soon())).rejects.toMatchObject({ code: "NOT_ALLOWED" });
    expect(asked).toEqual([]);
  });
});

describe("asking what the operator named", () => {
  const ask = (path: string, maxBytes = 100, ms = 2_000) =>
    guardedFetch({ inside: [origin], maxBytes })(`${origin}${path}`, { ...soon(), signal: AbortSignal.timeout(ms) });

  it("stops at its size and its time", async () => {
    await expect(ask("/x", 49)).rejects.toMatchObject({ code: "TOO_LARGE" });
    await expect(ask("/slow", 100, 50)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("does not follow where the answer points", async () => {
    const answer = await ask("/away");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "http://169.254.169.254/"]);
  });

  it("gives what it was told", async () => {
    expect(await (await ask("/x")).text()).toBe("x".repeat(50));
    expect((await ask("/none")).status).toBe(204);
  });
});

describe("the internet", () => {
  it.each(["8.8.8.8", "145.221.0.1", "172.32.0.1", "2a02:a44f::1"])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    "10.1.2.3",
    "172.16.0.1",
    "100.64.0.1",
    "192.168.1.1",
    "0.0.0.0",
    "255.255.255.255",
    "fe80::1",
    "fd00::1",
    "::",
    "::ffff:8.8.8.8",
    "2001:db8::1",
    "2002:a00::1",
    "64:ff9b::a00:1",
    "name",
  ])("is not %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
