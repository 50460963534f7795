import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlainVisitor } from "./plain-visitor.ts";
import { plainVisitor } from "./plain-visitor.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { launchBrowser } from "../chromium.ts";
import { walk } from "./walk.ts";

let brink: DemoTown;

beforeAll(async () => {
  brink = await demoTown();
}, 120_000);

afterAll(() => brink.stop());

/** Thousands of bytes with gzip: a slow phone in a village has them within a few seconds. */
const atMostKb = 50;
/** A page with a map, the scripts that draw it included; its tiles come when they are looked at. */
const withMapAtMostKb = 120;

test.each(["nl", "en", "pl", "ar"])(
  "every page of residents comes light in %s on a first visit: HTML, style sheets, scripts and letters",
  async (lang) => {
    const visitor = plainVisitor(brink.port);
    await visitor.get(`/?lang=${lang}`);
    const seen = await walk(visitor, "/", (path) => !/^\/(beheer|demo|api)(\/|$)/.test(path));
    const pages = seen.filter(({ status }) => status === 200);
    expect(pages.length).toBeGreaterThan(30);
    const fileKb = weighedFiles(visitor);
    expect(pages.filter(({ html }) => !html.includes(` lang="${lang}" dir=`))).toEqual([]);
    const heavy: string[] = [];
    for (const { path, html } of pages) {
      const files = [...html.matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+)"|<script[^>]* src="([^"]+)"/g)];
      const weights = await Promise.all(files.map(([, linked, script]) => fileKb(linked ?? script ?? "")));
      const kb = weights.reduce((sum, weight) => sum + weight, zippedKb(html));
      if (kb > (html.includes("<brink-map") ? withMapAtMostKb : atMostKb))
        heavy.push(`${path} weighs ${kb.toFixed(1)} kB`);
    }
    expect(heavy).toEqual([]);
    expect(pages.some(({ html }) => html.includes("<brink-map"))).toBe(true);
  },
  120_000,
);

test("letters come in the one file that pages name beforehand, and by who reads Dutch or English alone", async () => {
  const browser = await launchBrowser();
  try {
    for (const [lang, files] of [
      ["nl", 1],
      ["en", 1],
      ["pl", 0],
      ["ar", 0],
    ] as const) {
      const page = await browser.newPage();
      const fonts = new Set<string>();
      page.on("response", (answer) => {
        if (answer.request().resourceType() === "font") fonts.add(answer.url());
      });
      await page.goto(`${brink.url}/?lang=${lang}`);
      const named = await page
        .locator('link[rel="preload"][as="font"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const path of ["/trajecten/marktplein", "/trajecten/marktplein/antwoorden"]) {
        await page.goto(`${brink.url}${path}`, { waitUntil: "networkidle" });
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      }
      expect(named).toHaveLength(files);
      expect([...fonts]).toEqual(named.map((href) => `${brink.url}${href}`));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}, 120_000);

/** A font is packed already, and comes as many bytes as it says; the others with gzip. */
function weighedFiles(visitor: PlainVisitor): (path: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (path) => {
    const weight =
      known.get(path) ??
      visitor.get(path).then(({ html, headers }) => {
        return path.endsWith(".woff2") ? Number(headers["content-length"]) / 1000 : zippedKb(html);
      });
    known.set(path, weight);
    return weight;
  };
}

function zippedKb(text: string): number {
  return gzipSync(text).length / 1000;
}
