import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "../chromium.ts";
import { answer } from "./main-job/form.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

let brink: DemoTown;
let browser: Browser;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await brink.stop();
});

/** The adviser at the page about money, hours and weeks of a guide whose QuickScan says to go on. */
const atMeans = (javaScript: boolean) => atPage("vragen/5", javaScript);
/** And at its checks about what there is to choose. */
const atRoom = (javaScript: boolean) => atPage("quickscan/room", javaScript);

async function atPage(path: string, javaScript: boolean): Promise<Visit> {
  const adviser = await openVisit(browser, { url: brink.url, javaScript });
  await adviser.go("/demo");
  await adviser.press(/adviseur/i);
  await adviser.go("/beheer/besliswijzer");
  await adviser.page.locator("main table").getByRole("link").first().click();
  await adviser.page.waitForLoadState("load");
  const id = /besliswijzer\/([\w-]{36})/.exec(adviser.page.url())?.[1] ?? "";
  await adviser.go(`/beheer/besliswijzer/${id}/${path}`);
  return adviser;
}

/** Keeps on the window what is said aloud. */
async function hearStatus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector("[data-live='status']");
    if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
}

test("without scripts a button shows what the saved answers do to the advice", async () => {
  const adviser = await atMeans(false);
  await adviser.sees("Druk op “Bewaar en bekijk het voorlopige advies”. Dan ziet u hier");
  await adviser.doesNotSee("Hier ziet u wat uw antwoorden met het advies doen.");
  await adviser.press("Bewaar en bekijk het voorlopige advies");
  await adviser.sees("Nu lijkt dit het beste:");
  await adviser.sees("Dit telt nog niet.");
  expect(adviser.complaints).toEqual([]);
  await adviser.close();
});

test("on a phone the first sentence stays in sight, and leads to the advice below the questions", async () => {
  const adviser = await atMeans(true);
  const { page } = adviser;
  const gist = page.locator("[data-live='gist']");
  expect(await gist.isVisible()).toBe(false);
  await page.setViewportSize({ width: 320, height: 640 });
  await gist.getByText("Nu lijkt dit het beste:").waitFor();
  const before = await gist.innerText();
  await page.getByLabel("Hoeveel geld is er?", { exact: true }).fill("1500");
  await expect.poll(() => gist.innerText(), { timeout: 20_000 }).not.toBe(before);
  // A panel that is still being filled can be too short to come to the top.
  await page.waitForFunction(
    () => document.querySelector("[data-live='panel']")?.getAttribute("aria-busy") === "false",
  );
  await page.getByRole("link", { name: "Voorlopig advies", exact: true }).press("Enter");
  const panel = page.getByRole("region", { name: "Voorlopig advies" });
  await expect.poll(async () => (await panel.boundingBox())?.y ?? Infinity, { timeout: 10_000 }).toBeLessThan(100);
  expect(adviser.complaints).toEqual([]);
  await adviser.close();
});

test("while somebody types the advice follows, the focus stays, and it is said once", async () => {
  const adviser = await atMeans(true);
  const { page } = adviser;
  const panel = page.getByRole("region", { name: "Voorlopig advies" });
  await panel.getByText("Nu lijkt dit het beste:").waitFor();
  const before = await panel.innerText();
  await hearStatus(page);
  const money = page.getByLabel("Hoeveel geld is er?", { exact: true });
  await money.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1500", { delay: 60 });
  await expect.poll(() => panel.innerText(), { timeout: 20_000 }).not.toBe(before);
  await expect.poll(() => page.evaluate("said.length"), { timeout: 10_000 }).toBe(1);
  expect(await money.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await money.inputValue()).toBe("1500");
  // What changes nothing is not said again.
  await page.keyboard.type("0");
  await page.keyboard.press("Backspace");
  await page.waitForFunction(
    () => document.querySelector("[data-live='panel']")?.getAttribute("aria-busy") === "false",
  );
  expect(await page.evaluate("said.length")).toBe(1);
  expect(adviser.complaints).toEqual([]);
  await adviser.close();
});

test("an amount that cannot be read is said, and ranks nothing until it is mended", async () => {
  const adviser = await atMeans(true);
  const panel = adviser.page.getByRole("region", { name: "Voorlopig advies" });
  await panel.getByText("Nu lijkt dit het beste:").waitFor();
  await adviser.fill("Hoeveel geld is er?", "veel");
  await panel.getByText("verbeter uw antwoord op “Hoeveel geld is er?”").waitFor();
  expect(await panel.innerText()).not.toContain("Nu lijkt dit het beste:");
  await adviser.fill("Hoeveel geld is er?", "20000");
  await panel.getByText("Nu lijkt dit het beste:").waitFor();
  await adviser.close();
});

test("where the numbers do not come the panel leads to the button", async () => {
  const adviser = await atMeans(true);
  await adviser.page.route(/gegevens/, (route) => route.abort());
  await adviser.page.reload();
  const panel = adviser.page.getByRole("region", { name: "Voorlopig advies" });
  await panel.getByText("Druk op “Bewaar en bekijk het voorlopige advies”.").waitFor();
  expect(await panel.innerText()).not.toContain("Hier ziet u wat uw antwoorden");
  await adviser.close();
});

const choice = "Is er nog echt iets te kiezen?";

test("without scripts saving the checks shows what they come to", async () => {
  const adviser = await atRoom(false);
  await adviser.sees("Alle checks zijn beantwoord. Dit wordt de uitkomst:");
  for (const [words, outcome] of [
    ["Nee", "Alleen informeren"],
    ["Ja", "Eerst herstellen"],
  ] as const) {
    await answer(adviser, choice, words);
    await adviser.press("Bewaar");
    expect(await adviser.page.getByRole("region", { name: "Zo staat het ervoor" }).innerText()).toContain(outcome);
  }
  expect(adviser.complaints).toEqual([]);
  await adviser.close();
});

test("with scripts each answer to a check changes what it comes to, the focus stays, and it is said once", async () => {
  const adviser = await atRoom(true);
  const { page } = adviser;
  const panel = page.getByRole("region", { name: "Zo staat het ervoor" });
  await panel.getByText("Eerst herstellen").waitFor();
  await hearStatus(page);
  const no = page.getByRole("radiogroup", { name: choice }).getByLabel("Nee", { exact: true });
  await no.press("Space");
  await panel.getByText("Alleen informeren").waitFor();
  await panel.getByText("Er is niets meer te kiezen.").waitFor();
  await expect.poll(() => page.evaluate("said.length"), { timeout: 10_000 }).toBe(1);
  expect(await no.evaluate((field) => field === document.activeElement)).toBe(true);
  // Another answer with the same outcome is not said again.
  const promised = page.getByRole("radiogroup", { name: /^Heeft de beslisser vooraf gezegd/ });
  await promised.getByLabel("Deels", { exact: true }).press("Space");
  await no.press("ArrowLeft");
  await panel.getByText("Eerst herstellen").waitFor();
  await expect.poll(() => page.evaluate("said.length"), { timeout: 10_000 }).toBe(2);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole("link", { name: "Zo staat het ervoor" }).press("Enter");
  await expect.poll(async () => (await panel.boundingBox())?.y ?? Infinity, { timeout: 10_000 }).toBeLessThan(100);
  expect(adviser.complaints).toEqual([]);
  await adviser.close();
});
