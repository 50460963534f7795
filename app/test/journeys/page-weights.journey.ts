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

test.each(["nl", "pl", "ar"])(
  "every page of residents comes light in %s: HTML, style sheets and scripts",
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
      const files = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g)];
      const weights = await Promise.all(files.map(([, sheet, script]) => fileKb(sheet ?? script ?? "")));
      const kb = weights.reduce((sum, weight) => sum + weight, zippedKb(html));
      if (kb > (html.includes("<brink-map") ? withMapAtMostKb : atMostKb))
        heavy.push(`${path} weighs ${kb.toFixed(1)} kB`);
    }
    expect(heavy).toEqual([]);
    expect(pages.some(({ html }) => html.includes("<brink-map"))).toBe(true);
  },
  120_000,
);

/** A font is packed already. It comes after the page, blocks nothing, and is kept for every next page. */
const lettersAtMostKb = 30;

test("letters come in one file, and by who reads Dutch or English alone, whatever the language of an idea", async () => {
  const browser = await launchBrowser();
  try {
    for (const [lang, files] of [
      ["nl", 1],
      ["en", 1],
      ["pl", 0],
      ["ar", 0],
    ] as const) {
      const page = await browser.newPage();
      const weights = new Map<string, number>();
      page.on("response", (answer) => {
        if (answer.request().resourceType() === "font")
          weights.set(answer.url(), Number(answer.headers()["content-length"]) / 1000);
      });
      await page.goto(`${brink.url}/?lang=${lang}`);
      for (const path of ["/trajecten/marktplein", "/trajecten/marktplein/antwoorden"]) {
        await page.goto(`${brink.url}${path}`, { waitUntil: "networkidle" });
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      }
      expect(weights.size).toBe(files);
      for (const kb of weights.values()) expect(kb).toBeLessThan(lettersAtMostKb);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}, 120_000);

function weighedFiles(visitor: PlainVisitor): (path: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (path) => {
    const weight = known.get(path) ?? visitor.get(path).then(({ html }) => zippedKb(html));
    known.set(path, weight);
    return weight;
  };
}

function zippedKb(text: string): number {
  return gzipSync(text).length / 1000;
}
