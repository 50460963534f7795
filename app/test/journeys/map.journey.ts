import { Client } from "pg";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { PdokServer } from "../servers/pdok-server.ts";
import { startPdokServer } from "../servers/pdok-server.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";

const path = "/trajecten/marktplein/kaart";
let pdok: PdokServer;
let brink: DemoTown;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  pdok = await startPdokServer([
    { name: "Kerkstraat 14, 1234AB Waterdam", municipality: "Waterdam", lon: 5.0333, lat: 52.8412 },
  ]);
  [brink, browser] = await Promise.all([demoTown({ PDOK_URL: pdok.url }), launchBrowser()]);
  await nameNeighbourhood();
}, 120_000);

afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await brink.stop();
  await pdok.close();
});

/** Waterdam is in no file of CBS: some of its places lie in a neighbourhood all the same. */
async function nameNeighbourhood(): Promise<void> {
  const client = new Client({ connectionString: brink.databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into engage_neighbourhood (tenant_id, code, cbs_code, name, area, known_at)
      select distinct tenant_id, 'BU00010002', 'GM0001', 'Oude Haven', '[]'::jsonb, now() from engage_place`);
    await client.query(`update engage_place set neighbourhood = case when contribution_id in (
      select contribution_id from engage_place order by contribution_id limit 9) then 'BU00010002' else '' end`);
  } finally {
    await client.end();
  }
}

async function open(address: string, javaScriptEnabled = true): Promise<{ page: Page; elsewhere: string[] }> {
  context = await browser.newContext({
    baseURL: brink.url,
    locale: "nl-NL",
    javaScriptEnabled,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(brink.url)) elsewhere.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && elsewhere.push(message.text()));
  await page.goto(address);
  return { page, elsewhere };
}

test("without JavaScript the list is the page, and leads to each idea", async () => {
  const { page } = await open(path, false);
  expect(await page.locator(".brink-places__item").count()).toBe(20);
  expect(await page.getByRole("region", { name: /Kaart/ }).count()).toBe(0);
  await page.locator(".brink-places__item a").first().click();
  expect(page.url()).toMatch(/\/inbreng\/[\w-]{36}\/[A-Z0-9-]+$/);
});

test("the map is drawn from our own address, and asks nothing of anybody else", async () => {
  const { page, elsewhere } = await open(path);
  await page.locator("img.leaflet-tile-loaded").first().waitFor();
  expect(
    await page
      .locator("img.leaflet-tile")
      .first()
      .evaluate((tile) => (tile as HTMLImageElement).naturalWidth),
  ).toBe(2);
  expect(await page.getByText("De kaart zelf kunnen wij nu niet laten zien").count()).toBe(0);
  expect(elsewhere).toEqual([]);
  expect(pdok.requests.some((asked) => asked.startsWith("/brt/achtergrondkaart/wmts/v2_0/standaard/"))).toBe(true);
});

test("by keyboard: a sign opens what is there, and Escape gives the focus back", async () => {
  const { page } = await open(path);
  const sign = page.locator(".brink-map__sign").first();
  await sign.waitFor();
  await sign.focus();
  const name = await sign.getAttribute("aria-label");
  expect(name).not.toBe("");
  await page.keyboard.press("Enter");
  const link = page.locator(".brink-map__card a").first();
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator(".brink-map__card").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
});

test("by keyboard: a link leads past the map and its signs", async () => {
  const { page } = await open(path);
  await page.locator(".brink-map__sign").first().waitFor();
  const past = page.getByRole("link", { name: "Sla de kaart over" });
  await past.focus();
  expect((await past.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".brink-map__canvas") !== null)).toBe(false);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("from the list to the map: the place is shown with its name", async () => {
  const { page } = await open(path);
  const line = page.locator(".brink-places__item").nth(3);
  expect(await line.locator("button bdi").getAttribute("lang")).toBe(await line.locator("h3").getAttribute("lang"));
  const title = (await line.locator("h3").textContent()) ?? "";
  await line.getByRole("button", { name: `Toon op de kaart: ${title}` }).click();
  await page.locator(".brink-map__card").getByRole("link", { name: title }).waitFor();
});

test("what lies together comes apart when somebody looks closer", async () => {
  const { page } = await open(path);
  const together = page.locator(".brink-map__sign--many").last();
  await together.waitFor();
  const many = async () => page.locator(".brink-map__sign").count();
  const before = await many();
  await page.getByRole("button", { name: "Dichterbij" }).click();
  await page.getByRole("button", { name: "Dichterbij" }).click();
  await expect.poll(many).not.toBe(before);
});

test("with the base map away there is a sentence, and the places are still there", async () => {
  pdok.misbehave("error500");
  try {
    const { page, elsewhere } = await open(path);
    await page.locator(".brink-map__sign").first().waitFor();
    // Closer than any tile that was kept before.
    await page.getByRole("region", { name: /Kaart/ }).focus();
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press("+");
      await page.waitForLoadState("networkidle");
    }
    await page.getByText("De kaart zelf kunnen wij nu niet laten zien").waitFor();
    expect(elsewhere).toEqual([]);
  } finally {
    pdok.misbehave("none");
  }
});

test("of one neighbourhood there are only its places, in the list and on the map", async () => {
  const { page, elsewhere } = await open(path);
  await page.getByRole("combobox", { name: "Buurt" }).selectOption({ index: 1 });
  const asked = page.waitForRequest(/plekken\.json\?buurt=BU00010002&zoom=\d+&box=/);
  await page.getByRole("button", { name: "Laat zien" }).press("Enter");
  await asked;
  await page.locator(".brink-map__sign").first().waitFor();
  expect(await page.getByRole("combobox", { name: "Buurt" }).inputValue()).toBe("BU00010002");
  const listed = page.locator(".brink-places__item");
  expect(await listed.count()).toBe(await listed.filter({ hasText: "Buurt: Oude Haven" }).count());
  expect(elsewhere).toEqual([]);
});

test("a place is pointed out by keyboard alone, and comes with the form", async () => {
  const { page, elsewhere } = await open("/trajecten/marktplein");
  await page.locator('a[href*="/meedoen/"]').first().click();
  await page.getByLabel("Hoe heet uw idee?").fill("Een bankje");
  await page.getByLabel("Vertel over uw idee").fill("Bij de kerk.");
  await page.getByRole("button", { name: "Wijs de plek aan op de kaart" }).press("Enter");
  const map = page.getByRole("region", { name: /Het midden is de plek/ });
  await map.focus();
  const chosen = () => page.locator('input[name="place"]').inputValue();
  const before = await chosen();
  await page.keyboard.press("ArrowRight");
  let after = before;
  // It glides there: until it stands still.
  await expect
    .poll(async () => {
      const last = after;
      after = await chosen();
      return after !== before && after === last;
    })
    .toBe(true);
  await page.keyboard.press("Enter");
  await page.getByText("Welke plek bedoelt u?").waitFor();
  expect(await page.locator('input[name="place"]:checked').inputValue()).toBe(after);
  expect(await page.getByLabel("Hoe heet uw idee?").inputValue()).toBe("Een bankje");
  expect(elsewhere).toEqual([]);
});

test("a place is looked up in the form by the running server", async () => {
  const { page } = await open("/trajecten/marktplein", false);
  await page.locator('a[href*="/meedoen/"]').first().click();
  await page.getByLabel("Hoe heet uw idee?").fill("Een bankje");
  await page.getByLabel("Vertel over uw idee").fill("Bij de kerk.");
  await page.getByLabel(/Over welke plek/).fill("kerkstraat");
  await page.getByRole("button", { name: "Zoek deze plek op" }).click();
  await page.getByText("Kerkstraat 14, 1234AB Waterdam", { exact: true }).click();
  await page.getByLabel("Hoe heet uw idee?").press("Enter");
  expect(page.url()).toContain("stap=who");
});

test("what the plan is about lies under the places, and goes and comes back by its box", async () => {
  const { page, elsewhere } = await open(path);
  const sketch = page.locator(".brink-map__shape");
  await sketch.first().waitFor();
  expect(await sketch.count()).toBe(3);
  const box = page.getByRole("checkbox", { name: /Schets van het nieuwe plein/ });
  await box.press("Space");
  await expect.poll(() => sketch.count()).toBe(0);
  await box.press("Space");
  await expect.poll(() => sketch.count()).toBe(3);
  expect(elsewhere).toEqual([]);
});

test("each part of a layer is shown on the map from the list, by keyboard", async () => {
  const { page } = await open(path);
  await page.locator(".brink-map__shape").first().waitFor();
  await page.locator("summary", { hasText: "7 onderdelen" }).press("Enter");
  await page.getByRole("button", { name: "Toon op de kaart: Nieuwe boom 2" }).press("Enter");
  await page.locator(".brink-map__card").getByText("Nieuwe boom 2").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(".brink-map__card").count()).toBe(0);
});

test("without JavaScript a layer is its words and its list", async () => {
  const { page } = await open(path, false);
  await page.getByText("Dit is een schets: er is nog niets besloten.").waitFor();
  await page.locator("summary", { hasText: "7 onderdelen" }).click();
  await page.getByText("Looproute naar de kerk").waitFor();
});

test("a layer that does not come is said where its box is", async () => {
  const { page } = await open("/trajecten/marktplein");
  await page.route("**/vormen.json", (route) => route.abort());
  await page.goto(path);
  await page.getByText("Dit kunnen wij nu niet laten zien.").waitFor();
  await page.locator(".brink-map__sign").first().waitFor();
});
