import type { Server } from "node:http";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { snippetsFor } from "../../src/rooms/trajectories/views/on-other-sites.view.tsx";
import { launchBrowser } from "../chromium.ts";
import { plainVisitor, stepInto } from "./plain-visitor.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";

let brink: DemoTown;
let browser: Browser;
let site: Server;
const slug = "marktplein";
const refused: string[] = [];

/** The website of a municipality: another origin, that allows nothing but what its administrator added for Brink. */
async function ownSite(): Promise<Server> {
  const { element, iframe } = snippetsFor(brink.url, slug, 'Een "mooi" <plein>');
  const pages: Readonly<Record<string, string>> = { "/element": element, "/iframe": iframe };
  const server = createServer(({ url = "" }, response) => {
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; script-src ${brink.url}; frame-src ${brink.url}`,
    );
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="nl"><title>Nieuws</title><main><h1>Nieuws</h1>${pages[url] ?? ""}</main>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const address = (path: string) => `http://127.0.0.1:${String((site.address() as AddressInfo).port)}${path}`;

async function visit(path: string, javaScriptEnabled: boolean, width = 320): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 700 } });
  const page = await context.newPage();
  page.on("console", (message) => void (message.type() === "error" && refused.push(message.text())));
  await page.goto(address(path));
  return page;
}

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
  site = await ownSite();
}, 120_000);

afterAll(async () => {
  site.close();
  await browser.close();
  await brink.stop();
});

describe("what may not stand in another site", () => {
  test.each(["/", `/trajecten/${slug}`, "/inloggen", "/embedded", "/EMBED/trajecten/marktplein"])(
    "%s",
    async (path) => {
      const { headers } = await fetch(brink.url + path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-frame-options")).toBe("DENY");
    },
  );

  test("a trajectory that residents cannot see, and one that is not there", async () => {
    for (const hidden of ["speelplek-havenkwartier", "nergens"])
      expect((await fetch(`${brink.url}/embed/trajecten/${hidden}`)).status).toBe(404);
  });
});

describe("a trajectory on the municipality's own website", { timeout: 60_000 }, () => {
  test.each([
    ["/iframe", false],
    ["/iframe", true],
    ["/element", true],
  ])("stands there by %s, scripts: %s, and its button leads out of the frame", async (path, hasScripts) => {
    const page = await visit(path, hasScripts);
    const title = page.locator("iframe");
    expect(await title.getAttribute("title")).toBe('Een "mooi" <plein>');
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 2 }).waitFor();
    const cookies = await page.context().cookies();
    expect(cookies).toEqual([]);
    await frame.getByRole("link", { name: "Geef uw idee" }).click();
    await page.waitForURL(`${brink.url}/trajecten/${slug}/meedoen/**`);
    await page.context().close();
  });

  test("is as high as what is in it, and the site's rules stop nothing", async () => {
    refused.length = 0;
    for (const width of [320, 1280]) {
      const page = await visit("/element", true, width);
      // What is inside grows when its letters have come.
      const missing = async () => {
        const inside = await page.frameLocator("iframe").locator("body").boundingBox();
        const frame = await page.locator("iframe").boundingBox();
        return Math.ceil(inside?.height ?? 0) - (frame?.height ?? -1);
      };
      await expect.poll(missing).toBe(0);
      await page.context().close();
    }
    expect(refused).toEqual([]);
  });

  test("is a link where the script does not run", async () => {
    const page = await visit("/element", false);
    await page.getByRole("link", { name: 'Een "mooi" <plein>' }).click();
    await page.waitForURL(`${brink.url}/trajecten/${slug}`);
    await page.context().close();
  });

  test("the team finds the words to put there, and others do not", async () => {
    const visitor = plainVisitor(brink.port);
    const listed = (await visitor.get("/api/v1/trajecten")).html;
    expect(listed).toContain(`/trajecten/${slug}`);
    expect((await visitor.get("/beheer/trajecten")).status).toBe(401);
    await stepInto(visitor, "adviser");
    const overview = /\/beheer\/trajecten\/[0-9a-f-]{36}/g;
    const ids = [
      ...new Set([...(await visitor.get("/beheer/trajecten")).html.matchAll(overview)].map(([path]) => path)),
    ];
    const pages = await Promise.all(ids.map(async (path) => (await visitor.get(`${path}/insluiten`)).html));
    const { element } = snippetsFor(brink.url, slug, "");
    const [first = ""] = element.split("\n");
    expect(
      pages.every((html) =>
        html.includes(first.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")),
      ),
    ).toBe(true);
    expect(pages.some((html) => html.includes(`/embed/trajecten/${slug}`))).toBe(true);
    expect(pages.some((html) => html.includes("Inwoners zien dit traject nog niet."))).toBe(true);
  });
});
