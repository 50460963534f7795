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

test("who types a title reads what others wrote, said politely, and goes on typing; without JavaScript nothing is missed", async () => {
  const context = await browser.newContext({
    baseURL: brink.url,
    locale: "nl-NL",
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto("/trajecten/marktplein");
  const list = page.locator('a[href*="/inbreng/"]').first();
  await list.click();
  const title = (await page.locator("article a, h3 a").first().innerText()).trim();
  await page.goto("/trajecten/marktplein");
  await page.locator('a[href*="/meedoen/"]').first().click();
  const field = page.getByRole("textbox", { name: "Hoe heet uw idee?" });
  await field.pressSequentially(title);
  const said = page.getByRole("status").filter({ hasText: "Lijkt dit op wat u wilt zeggen?" });
  await said.getByRole("link", { name: title }).first().waitFor();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.fill("Iets");
  await said.waitFor({ state: "hidden" });
  expect(troubles).toEqual([]);
  await context.close();
}, 60_000);
