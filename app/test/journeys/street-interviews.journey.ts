import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { freePort, runningBrink } from "./running-brink.ts";
import { holdOn, newPile, pressOn, waitsOn } from "./street-tablet.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

let browser: Browser;
let town: DemoTown;
let again: BrinkProcess | undefined;
let settings: Record<string, string>;
let interviewer: Visit;
let page: Page;
/** The address of the tablet's page. */
let tablet = "";

beforeAll(async () => {
  settings = { PORT: String(await freePort()) };
  [browser, town] = await Promise.all([launchBrowser(), demoTown(settings)]);
  interviewer = await openVisit(browser, { url: town.url, javaScript: true });
  page = interviewer.page;
  // Who leaves with interviews that wait is asked whether that is meant.
  page.on("dialog", (dialog) => void dialog.accept());
}, 120_000);

afterAll(async () => {
  await interviewer.close();
  await again?.end("SIGTERM");
  await Promise.all([browser.close(), town.stop()]);
});

test("without scripts the page says so, and leads to typing the interviews over", async () => {
  const plain = await openVisit(browser, { url: town.url, javaScript: false });
  await newPile(plain, "Zonder scripts");
  await plain.sees("heeft deze pagina JavaScript nodig");
  await plain.doesNotSee("Begin een interview");
  await plain.follow("Voer de interviews in");
  await plain.sees("Straatinterview");
  expect(plain.complaints).toEqual([]);
  await plain.close();
});

test("a project leader makes a pile, and the tablet gets ready while there is a network", async () => {
  await newPile(interviewer, "Zaterdagmarkt");
  await page.getByText("Deze tablet is klaar.").waitFor();
  tablet = interviewer.path();
});

test("without a network three interviews are held, and the page comes back when it is loaded again", async () => {
  await networkGone();
  await page.reload();
  await page.getByText("Deze tablet is klaar.").waitFor();
  for (const title of ["Een bankje", "Meer bomen", "Een kraan"]) await hold(title);
  await page.reload();
  await waits(3);
  expect(await sent()).toBe("0");
  const elsewhere = await page.context().newPage();
  await expect(elsewhere.goto("/beheer")).rejects.toThrow();
  await elsewhere.close();
});

test("what is not filled in is said at once, on the tablet", async () => {
  await press("Begin een interview");
  expect(await page.getByLabel("Hoe heet uw idee?").getAttribute("autocomplete")).toBe("off");
  await press("Bewaar dit interview");
  await page.getByRole("alert").getByRole("link", { name: "Hoe heet uw idee?" }).waitFor();
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  await press("Stop zonder te bewaren");
  await waits(3);
});

test("when the network is back they are sent by themselves, each once", async () => {
  await networkBack();
  await page.getByText("Alles is verstuurd.").waitFor();
  await waits(0);
  expect(await sent()).toBe("3");
  expect(await inPile()).toBe(3);
});

test("an answer that is lost on the way makes no second interview", async () => {
  let lost = 0;
  await page.context().route(`**${tablet}`, async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  await hold("Een prullenbak");
  await page.getByText("Versturen lukte nu niet.").waitFor();
  expect(lost).toBe(1);
  expect(await inPile()).toBe(4);
  await press("Verstuur nu");
  await page.getByText("Alles is verstuurd.").waitFor();
  await page.context().unroute(`**${tablet}`);
  await waits(0);
  expect(await inPile()).toBe(4);
});

test("who is not signed in any more reads that nothing is gone, and goes on after signing in", async () => {
  await page.context().clearCookies();
  await hold("Een fietsenrek");
  await page.getByText("U bent niet meer ingelogd. Er is niets weg").waitFor();
  await page.reload();
  await waits(1);
  await page.getByRole("link", { name: "Log opnieuw in" }).waitFor();
  const elsewhere = await page.context().newPage();
  await elsewhere.goto("/demo");
  await elsewhere.getByRole("button", { name: /^Stap in deze rol: Projectleider, / }).click();
  await elsewhere.waitForURL(/beheer/);
  await elsewhere.close();
  await press("Verstuur nu");
  await page.getByText("Alles is verstuurd.").waitFor();
  expect(await inPile()).toBe(5);
});

test("what the server refuses stays with its reasons, and arrives when it is mended", async () => {
  await press("Begin een interview");
  await page.getByLabel("Hoe heet uw idee?").fill("Een lamp");
  await page.getByLabel("Vertel over uw idee").fill("Het is donker.");
  await page.getByLabel(/^Code uit de brief/).fill("ABCDE-FGHJK");
  await press("Bewaar dit interview");
  await press("Naar het overzicht");
  await page.getByText("Niet alles kwam aan.").waitFor();
  await press("Open en verbeter");
  expect(await page.getByLabel("Hoe heet uw idee?").inputValue()).toBe("Een lamp");
  await page.getByLabel(/^Code uit de brief/).fill("");
  await press("Bewaar dit interview");
  await press("Naar het overzicht");
  await page.getByText("Alles is verstuurd.").waitFor();
  expect(await inPile()).toBe(6);
  expect(await sent()).toBe("6");
});

test("a pile that is done leaves nothing on the tablet", async () => {
  await interviewer.follow("Bekijk wat er in deze stapel zit (met netwerk)");
  await interviewer.press("Sluit de stapel af");
  await interviewer.go(tablet);
  await interviewer.sees("Deze stapel is klaar.");
  await expect
    .poll(() =>
      page.evaluate(
        async (path) => (await caches.match(path)) === undefined && !(await caches.has("brink-street")),
        tablet,
      ),
    )
    .toBe(true);
  await expect
    .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(interviewer.complaints.filter((one) => !/ERR_(INTERNET|CONNECTION)/.test(one))).toEqual([]);
});

/** The program itself is gone as well: a service worker that asks it gets nothing. */
async function networkGone(): Promise<void> {
  await page.context().setOffline(true);
  await town.end("SIGTERM");
}

async function networkBack(): Promise<void> {
  const { dataDir, settings: own } = town;
  again = await runningBrink({ dataDir, settings: own });
  await page.context().setOffline(false);
}

const press = (name: string) => pressOn(page, name);
const hold = (title: string) => holdOn(page, title);
const waits = (many: number) => waitsOn(page, many);
const sent = () => page.locator("[data-count=sent]").innerText();

/** How many interviews the municipality has. */
async function inPile(): Promise<number> {
  const other = await page.context().newPage();
  await other.goto(tablet.replace("/straat/", "/stapels/"));
  const words = await other.getByText(/In deze stapel/).innerText();
  await other.close();
  const many = /stapel (?:zit er één|zitten er (\d+))/.exec(words);
  return many === null ? 0 : Number(many[1] ?? 1);
}
