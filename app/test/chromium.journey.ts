import { createServer } from "node:http";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { unpackedChromium } from "./unpacked-chromium.ts";

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => response.end(`<h1>${String(request.headers.host)}</h1>`));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

function address(host: string): string {
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server does not listen on a port.");
  return `http://${host}:${String(bound.port)}/`;
}

test("the browser reaches no other machine", async () => {
  const page = await browser.newPage();
  await expect(page.goto("http://waterdam.nl/")).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  await page.close();
});

test("it reaches a municipality by its own name on this machine", async () => {
  const page = await browser.newPage();
  await page.goto(address("waterdam.localhost"));
  expect(await page.textContent("h1")).toMatch(/^waterdam\.localhost:\d+$/);
  await page.close();
});

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "the Chromium of npm brings its own libraries and a font",
  async () => {
    const { executablePath, env } = await unpackedChromium();
    expect(executablePath).toContain("/.brink/chromium/");
    expect(env?.["LD_LIBRARY_PATH"]).toContain("/al2023/lib");
  },
);
