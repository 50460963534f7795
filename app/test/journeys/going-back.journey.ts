import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";

let brink: DemoTown;
let browser: Browser;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await brink.stop();
});

test("without JavaScript, Back finds what was typed in a form with something wrong, until it is sent", async () => {
  const context = await browser.newContext({ baseURL: brink.url, locale: "nl-NL", javaScriptEnabled: false });
  const page = await context.newPage();
  const title = page.getByRole("textbox", { name: "Hoe heet uw idee?" });
  const body = page.getByRole("textbox", { name: "Vertel over uw idee" });
  const further = page.getByRole("button", { name: "Ga verder" });
  await page.goto("/trajecten/marktplein");
  await page.locator('a[href*="/meedoen/"]').first().click();
  await title.fill("Een bank");
  await further.click();
  await page.getByRole("heading", { name: "Er klopt nog iets niet" }).waitFor();
  await body.fill("Onder de bomen.");
  await page.locator('footer a[href="/privacy"]').click();
  await page.waitForURL(/\/privacy$/);
  await page.goBack();
  expect([await title.inputValue(), await body.inputValue()]).toEqual(["Een bank", "Onder de bomen."]);

  await further.click();
  await page.waitForURL(/stap=/);
  await page.goBack();
  expect(await title.inputValue()).toBe("Een bank");
  await page.goForward();
  await further.click();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL(/\/bewijs$/);
  // The check, who you are, the refused form, its beginning.
  for (let pages = 0; pages < 4; pages += 1) {
    await page
      .goBack({ timeout: 5_000 })
      .catch((error: unknown) => expect(String(error)).toMatch(/ERR_CACHE_MISS|Timeout/));
    // Asked again while the browser is still on its way to its own page.
    await expect.poll(() => page.content()).not.toMatch(/Een bank|Onder de bomen\./);
  }
  await context.close();
}, 60_000);
