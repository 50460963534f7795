import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import { dayFromNow } from "./main-job/form.ts";
import { oneStory } from "./one-story.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { asked } from "./survey-kinds/asked.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

const anywhere = asked.filter(({ onlyOnline: isOnlyOnline }) => isOnlyOnline !== true);
const onlyOnline = asked.filter((one) => !anywhere.includes(one)).map(({ words }) => words);

let brink: DemoTown;
let browser: Browser;
let lead: Visit;
let survey: string;
let work: string;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
  lead = await openVisit(browser, { url: brink.url, javaScript: false });
  await lead.go("/demo");
  await lead.press(/^Stap in deze rol: Projectleider, /);
});

afterAll(async () => {
  await lead.close();
  await browser.close();
  await brink.stop();
});

oneStory();

test("a project lead asks a question of every kind", async () => {
  await lead.go("/beheer/trajecten");
  await lead.follow(/Marktplein/);
  work = lead.path();
  await lead.go(`${work}/activiteiten/nieuw`);
  await lead.select("Methode", "Online enquête");
  await lead.choose("In Brink: Online enquête");
  await lead.fill("Begint op (niet verplicht)", dayFromNow(0));
  await lead.fill("Eindigt op (niet verplicht)", dayFromNow(14));
  await lead.press("Opslaan");
  await lead.follow("Stel in hoe mensen meedoen");
  await lead.page.getByRole("link", { name: "Vragen", exact: true }).last().click();
  await lead.follow("Deel");
  await lead.fill("Titel van dit deel in het Nederlands", "Over het plein");
  await lead.press("Bewaar");
  for (const { kind, words, ask } of asked) {
    await lead.follow(kind);
    await lead.fill("De vraag in het Nederlands", words);
    await ask(lead);
    await lead.press("Bewaar");
    await lead.sees("Bewaard.");
  }
  survey = /meedoen\/([\w-]{36})/.exec(lead.path())?.[1] ?? "";
  const kinds = await lead.page.getByRole("navigation", { name: "Soort vraag" }).getByRole("link").allInnerTexts();
  const known = new Set(["Deel", ...asked.map(({ kind }) => kind)]);
  expect(kinds.toSorted(), "a kind that nobody asks here").toEqual([...known].toSorted());
  expect(lead.complaints).toEqual([]);
});

describe.each([false, true])("with JavaScript on: %s", (javaScript) => {
  let resident: Visit;

  beforeAll(async () => {
    resident = await openVisit(browser, { url: brink.url, javaScript });
    await resident.page.setViewportSize({ width: 320, height: 640 });
  });
  afterAll(() => resident.close());

  test("a resident is told what is wrong with each answer, and answers every kind by keyboard alone", async () => {
    const pressOn = async () => {
      await resident.tabTo(resident.page.getByRole("button", { name: "Ga verder" }));
      await resident.enter();
    };
    await resident.go(`/trajecten/marktplein/meedoen/${survey}`);
    await resident.sees("Geschatte tijd: ");
    for (let at = 0; at < asked.length; at += 5) {
      const screen = asked.slice(at, at + 5);
      for (const { mistake } of screen) await mistake?.type(resident);
      if (screen.some(({ mistake }) => mistake)) await pressOn();
      for (const { mistake } of screen) if (mistake) await resident.sees(mistake.told);
      for (const { answer } of screen) await answer(resident);
      expect(await overflow(resident)).toBe(0);
      await pressOn();
    }
    await resident.sees("Voor wie vult u dit in?");
    await pressOn();
    for (const { reads } of asked) await resident.sees(reads);
    await resident.tabTo(resident.page.getByRole("button", { name: "Verstuur" }));
    await resident.enter();
    await resident.sees("Bedankt, we hebben het ontvangen");
    expect(resident.complaints).toEqual([]);
  });

  test("and changes an answer on the own page, where all of them stand", async () => {
    await resident.follow(/^http.*\/inbreng\/[\w-]+$/);
    for (const { reads } of asked) await resident.sees(reads);
    await resident.page.locator("summary").getByText("Verander wat u stuurde", { exact: true }).click();
    for (const { answer } of anywhere) await answer(resident);
    await resident.tabTo(resident.page.getByRole("button", { name: "Bewaar de verandering" }));
    await resident.enter();
    await resident.sees("We hebben uw verandering bewaard.");
    for (const { reads } of asked) await resident.sees(reads);
    expect(resident.complaints).toEqual([]);
  });
});

test("staff type it over from paper, and find every answer in the file by the code of its question", async () => {
  await lead.go(`${work}/inbreng/nieuw?activiteit=${survey}`);
  await lead.choose("Op papier");
  for (const { answer } of anywhere) await answer(lead);
  await lead.press("Bewaar en voer de volgende in");
  await lead.sees("De inbreng is bewaard.");
  const file = await lead.page.request.get(`${work}/inbreng/export.json?activiteit=${survey}`);
  // @NOTE a list of records is what this file is; a test fails loudly when it is not.
  const rows = (await file.json()) as readonly Readonly<Record<string, unknown>>[];
  expect(rows.map(({ route }) => route)).toEqual(["online", "online", "paper"]);
  for (const [at, { words }] of asked.entries()) {
    const code = `v${String(at + 1)}`;
    for (const row of rows.filter(({ route }) => route === "online" || !onlyOnline.includes(words))) {
      const own = Object.entries(row).filter(([key]) => key === code || key.startsWith(`${code}.`));
      expect(own.filter(([, value]) => value !== null).length, words).toBeGreaterThan(0);
    }
  }
  expect(lead.complaints).toEqual([]);
});

test("an area is drawn on the map, by mouse and by keyboard, with the list under it kept up", async () => {
  const drawer = await openVisit(browser, { url: brink.url, javaScript: true });
  await drawer.page.setViewportSize({ width: 320, height: 640 });
  await drawer.go(`/trajecten/marktplein/meedoen/${survey}`);
  await drawer.choose("Lopend");
  for (let at = 0; at < 2; at += 1) await drawer.press("Ga verder");
  await drawer.press("Teken een gebied op de kaart");
  const map = drawer.page.getByRole("region", { name: /^Kaart om op te tekenen/ });
  const points = drawer.page.locator("[data-points] > li");
  for (const position of [
    { x: 60, y: 80 },
    { x: 230, y: 90 },
    { x: 200, y: 250 },
  ])
    await map.click({ position });
  await drawer.sees("Aantal punten: 3");
  await map.focus();
  await drawer.page.keyboard.press("Enter");
  await drawer.sees("Aantal punten: 4");
  expect(await points.count()).toBe(4);
  expect(await drawer.page.getByRole("button", { name: "Zet punt 1 één plek naar boven" }).count()).toBe(0);
  await map.press("Backspace");
  await drawer.sees("Aantal punten: 3");
  await drawer.press("Zet punt 3 één plek naar boven");
  expect(await points.count(), "what was set on the map came along").toBe(3);
  await drawer.press("Klaar met tekenen");
  await drawer.sees(/Een gebied met 3 hoeken, ongeveer [\d.,]+ vierkante (kilo)?meter groot/);
  expect(drawer.complaints).toEqual([]);
  await drawer.close();
});

async function overflow({ page }: Visit): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
