import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneStory } from "./one-story.ts";
import { launchBrowser } from "../chromium.ts";
import { answer, answerEach } from "./main-job/form.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

/** An alderman wants "support" for a sewer of which everything is fixed, also the date: there is nothing to choose. */
const title = "Riool Molenstraat: draagvlak gevraagd";
const chosen = "Is er nog echt iets te kiezen?";
const promised = "Heeft de beslisser vooraf gezegd wat er met de uitkomst gebeurt?";
const reasons = "Het riool lekt en de aannemer begint op 1 maart.\nEr is maar één manier.";
const exclusion = /^Artikel 3 d/;

let brink: DemoTown;
let browser: Browser;
let adviser: Visit;
let clerk: Visit;
let outcomePath = "";

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
  const options = { url: brink.url, javaScript: false };
  [adviser, clerk] = [await openVisit(browser, options), await openVisit(browser, options)];
  await sitDown(adviser, "Participatieadviseur");
  await sitDown(clerk, "Griffier");
});

afterAll(async () => {
  await adviser.close();
  await clerk.close();
  await browser.close();
  await brink.stop();
});

oneStory();

async function sitDown(visit: Visit, role: string): Promise<void> {
  await visit.go("/demo");
  await visit.press(new RegExp(`^Stap in deze rol: ${role}, `));
}

/** What the page offers to press: nothing else of it changes anything. */
const buttons = ({ page }: Visit) => page.getByRole("main").getByRole("button").allInnerTexts();

test("the QuickScan of a sewer with a fixed date says: inform only", async () => {
  await adviser.go("/beheer/opgaven/nieuw");
  await adviser.fill("Korte naam", title);
  await adviser.fill("Het probleem, in de woorden van een inwoner", "Het stinkt in de straat als het regent.");
  await adviser.fill("Waar hoorde u dit?", "De wethouder wil draagvlak voor de planning");
  await adviser.press("Opslaan");
  await adviser.follow("Start de besliswijzer");
  await adviser.press("Start de besliswijzer");
  for (let theme = 1; theme <= 6; theme += 1) {
    await answerEach(adviser, "Ja");
    if (theme === 2) for (const question of [chosen, promised]) await answer(adviser, question, "Nee");
    await adviser.press(theme < 6 ? "Bewaar en ga verder" : "Bewaar en ga naar de uitkomst");
  }
  await adviser.sees("Alleen informeren");
  await adviser.sees("Er is niets meer te kiezen.");
  outcomePath = adviser.path();
});

test("no button turns that into go", async () => {
  expect(await buttons(adviser)).toEqual(["Leg de motivering vast", "Bewaar de herstellijst"]);
  expect(await adviser.page.getByRole("link", { name: "Naar de vragen over uw situatie" }).count()).toBe(0);
  await adviser.follow(title);
  expect(await buttons(adviser)).toEqual(["Maak een kopie om iets anders te proberen"]);
  await adviser.follow("Bekijk de antwoorden");
  await adviser.follow(/^Wat wilt u, en wat ligt nog open\?/);
  await adviser.choose("Steun krijgen voor een plan");
  await answer(adviser, "Wat ligt nog open?", "Niets meer");
  await adviser.fill("Op welke datum?", "2027-03-01");
  await adviser.press("Bewaar");
  await adviser.follow(title);
  await adviser.follow("Bekijk het advies");
  await adviser.sees("De QuickScan zegt: alleen informeren");
  expect(await buttons(adviser)).toEqual([]);
});

test("it is recorded with the exclusion of the by-law, and not without", async () => {
  await adviser.go(outcomePath);
  await adviser.fill("Waarom?", reasons);
  await adviser.fill("Wie heeft dit besloten?", "Wethouder De Graaf");
  await adviser.press("Leg de motivering vast");
  await adviser.sees("Kies de uitsluiting die u gebruikt.");
  await adviser.choose(exclusion);
  await adviser.press("Leg de motivering vast");
  await adviser.sees("De motivering staat bij het traject.");
  expect(await buttons(adviser)).toEqual(["Bewaar de herstellijst"]);
});

test("the council clerk reads the note for the file, and takes it along", async () => {
  await clerk.go(outcomePath);
  for (const part of ["De motivering voor het dossier", title, "Wethouder De Graaf", "Er is maar één manier."])
    await clerk.sees(part);
  const link = clerk.page.getByRole("link", { name: "Tekstbestand van deze motivering" });
  const answered = await clerk.page.context().request.get((await link.getAttribute("href")) ?? "");
  const note = await answered.text();
  for (const part of [title, "artikel 3 d", reasons, "kwam uit op: Alleen informeren."]) expect(note).toContain(part);
  expect(await buttons(clerk)).toEqual([]);
});

test("another answer makes it go, and that stays visible beside the note", async () => {
  await adviser.follow("Bekijk of verander de antwoorden");
  for (const question of [chosen, promised]) await answer(adviser, question, "Ja");
  await adviser.press("Bewaar");
  await clerk.go(outcomePath);
  await clerk.sees("U kunt doorgaan");
  await clerk.sees("Na de vastgelegde motivering zijn antwoorden veranderd");
  await clerk.sees("2 antwoorden zijn nu anders");
  await clerk.sees(`${chosen} Was: Nee. Nu: Ja.`);
  await clerk.sees("Er is maar één manier.");
});

test("every page on the way meets WCAG 2.2 A and AA", () => {
  expect([...adviser.complaints, ...clerk.complaints]).toEqual([]);
});
