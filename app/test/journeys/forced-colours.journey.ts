import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import { unseenFocus, whatIsLost } from "./forced-colours/what-is-lost.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";

let brink: DemoTown;
let browser: Browser;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
}, 120_000);

afterAll(() => Promise.all([brink.stop(), browser.close()]));

const schemes = ["light", "dark"] as const;
const closed = "/trajecten/veilig-naar-school";
const publicPages = [
  ...["/", "/trajecten", "/trajecten/marktplein", closed, `${closed}/antwoorden`, `${closed}/verslag`],
  ...["/werkvormen", "/werkvormen/M01", "/_componenten"],
];

test.each(schemes)(
  "with colours of one's own on a %s ground residents miss nothing",
  async (colorScheme) => {
    const page = await somebody(colorScheme);
    const lost = await lostOn(page, publicPages);
    await page.goto("/trajecten/marktplein");
    await page.getByRole("link", { name: "Geef uw idee" }).click();
    await page.getByRole("button", { name: "Ga verder" }).click();
    await page.locator("#error-summary").waitFor();
    lost.push(...(await lostHere(page)));
    expect(lost).toEqual([]);
    await page.context().close();
  },
  120_000,
);

test.each(schemes)(
  "with colours of one's own on a %s ground staff miss nothing",
  async (colorScheme) => {
    const page = await somebody(colorScheme);
    await page.goto("/demo");
    await page.locator("form:has([name=role][value=projectLead]) button").click();
    await page.waitForURL("**/beheer");
    const lost = await lostOn(page, ["/beheer", "/beheer/trajecten", "/beheer/zelfbeeld"]);
    await page.goto("/beheer/trajecten");
    await page
      .getByRole("link", { name: /^Veilig naar school/ })
      .first()
      .click();
    const own = new URL(page.url()).pathname;
    lost.push(
      ...(await lostOn(page, [own, `${own}/inbreng`, `${own}/meting`, `${own}/verslag`, "/beheer/besliswijzer"])),
    );
    for (const path of [`${own}/inbreng`, "/beheer/inbreng"]) {
      await page.goto(path);
      await page.locator("main input[type=checkbox]").first().focus();
      lost.push(...(await unseenFocus(page, 6)));
    }
    expect(lost).toEqual([]);
    await page.context().close();
  },
  120_000,
);

async function somebody(colorScheme: (typeof schemes)[number]): Promise<Page> {
  const context = await browser.newContext({
    baseURL: brink.url,
    locale: "nl-NL",
    forcedColors: "active",
    colorScheme,
  });
  return context.newPage();
}

async function lostOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const path of paths) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    lost.push(...(await lostHere(page)));
  }
  return lost;
}

async function lostHere(page: Page): Promise<readonly string[]> {
  const found = [...(await whatIsLost(page)), ...(await unseenFocus(page, 15))];
  return found.map((one) => `${new URL(page.url()).pathname}: ${one}`);
}
