import { readFile } from "node:fs/promises";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { holdOn, newPile, pressOn, waitsOn } from "./street-tablet.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

let [browser, town]: [Browser | undefined, DemoTown | undefined] = [undefined, undefined];
let interviewer: Visit;
let page: Page;
/** The address of the tablet's page. */
let tablet = "";

beforeAll(async () => {
  [browser, town] = await Promise.all([launchBrowser(), demoTown()]);
}, 120_000);

beforeEach(async () => {
  if (!browser || !town) throw new Error("Brink is not there yet.");
  interviewer = await openVisit(browser, { url: town.url, javaScript: true });
  page = interviewer.page;
  await page.addInitScript(catchDatabases);
  page.on("dialog", (dialog) => void dialog.accept());
  await newPile(interviewer, "Zaterdagmarkt");
  await page.getByText("Deze tablet is klaar.").waitFor();
  tablet = interviewer.path();
  return () => interviewer.close();
}, 60_000);

afterAll(async () => {
  await Promise.all([browser?.close(), town?.stop()]);
});

test.each([
  ["that could not be fetched leaves the page of before", 503, "before"],
  ["that is whole takes its place", 200, "new"],
])("a new version %s, so the tablet works without a network", async (_what, status, kept) => {
  const before = (await page.locator("script[src*=tablet]").getAttribute("src")) ?? "";
  const renewed = "/assets/tablet-NEW.js";
  // Once the page of before is shown, because the server just went off and on; after that comes the new one.
  let asked = 0;
  await answers("GET", async (route) => {
    if ((asked += 1) === 1) return route.fulfill({ status: 503, body: "Even niet." });
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(before, renewed) });
  });
  await page.context().route(`**${renewed}`, async (route) => {
    if (status !== 200) return route.fulfill({ status });
    await route.fulfill({ response: await route.fetch({ url: new URL(before, town?.url).href }) });
  });
  await page.reload();
  await page.getByText("Deze tablet is klaar.").waitFor();
  expect(asked).toBe(2);
  expect(await scriptsKept()).toContainEqual([kept === "new" ? renewed : before, true]);
  expect((await scriptsKept()).every(([, isKept]) => isKept)).toBe(true);
  await page.context().unrouteAll();
  await page.context().route("**/*", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await page.getByText("Deze tablet is klaar.").waitFor();
});

test("one interview that never gets through holds up no other, and can be saved as a file", async () => {
  await answers("POST", async (route) => {
    const isUnlucky = (route.request().postData() ?? "").includes("Pech");
    await (isUnlucky ? route.fulfill({ status: 500, body: "Er ging iets mis." }) : route.continue());
  });
  for (const title of ["Pech", "Een bankje", "Meer bomen"]) await holdOn(page, title);
  await waitsOn(page, 1);
  await page.getByText("Versturen van dit interview lukt niet.").waitFor();
  const [saved] = await Promise.all([page.waitForEvent("download"), pressOn(page, "Bewaar als bestand")]);
  expect(saved.suggestedFilename()).toMatch(/^interview-.*\.txt$/);
  await page.context().unrouteAll();
  await pressOn(page, "Verstuur nu");
  await page.getByText("Alles is verstuurd.").waitFor();
  await waitsOn(page, 0);
  expect(await page.getByRole("button", { name: "Bewaar als bestand" }).isVisible()).toBe(false);
});

test("after three that get no further the rest waits, and those who were not asked about go first", async () => {
  const asked: string[] = [];
  await page.context().setOffline(true);
  for (const title of ["Een", "Twee", "Drie", "Vier"]) await holdOn(page, title);
  await answers("POST", async (route) => {
    asked.push(new URLSearchParams(route.request().postData() ?? "").get("title") ?? "");
    await route.fulfill({ status: 503 });
  });
  await page.context().setOffline(false);
  await page.getByText("Versturen lukte nu niet.").waitFor();
  expect(asked).toEqual(["Een", "Twee", "Drie"]);
  await pressOn(page, "Verstuur nu");
  await expect.poll(() => asked.slice(3)).toEqual(["Vier", "Een", "Twee"]);
});

test.each([
  [403, "U mag met deze rol geen interviews versturen."],
  [404, "Deze stapel is hier niet te vinden."],
])("who gets %i sees what is on the tablet, and begins nothing", async (status, words) => {
  await answers(undefined, (route) => route.fulfill({ status, body: "Nee." }));
  await holdOn(page, "Een bankje");
  await page.reload();
  await page.getByText(words).waitFor();
  await waitsOn(page, 1);
  await expect.poll(() => page.getByRole("button", { name: "Begin een interview" }).isVisible()).toBe(false);
  await page.context().unrouteAll();
  await page.reload();
  await page.getByText("Alles is verstuurd.").waitFor();
  expect(await page.getByRole("button", { name: "Begin een interview" }).isVisible()).toBe(true);
});

test("interviews of a pile that is gone, its page too, are named on the page of another, and can be saved", async () => {
  // Each has a letter of its own: another test has its name as well.
  const name = (await page.locator("brink-street").getAttribute("pile-name")) ?? "";
  await page.context().setOffline(true);
  await holdOn(page, "Een bankje");
  await page.context().setOffline(false);
  await answers(undefined, (route) => route.fulfill({ status: 404, body: "Nee." }));
  await page.reload();
  await page.getByText("Deze stapel is hier niet te vinden. Er is niets weg").waitFor();
  await page.getByRole("button", { name: "Bewaar als bestand", exact: true }).waitFor();
  await page.evaluate(async (path) => (await caches.open("brink-street")).delete(path), tablet);
  await newPile(interviewer, "Buurthuis");
  await page.getByRole("link", { name }).waitFor();
  await holdOn(page, "Een lamp");
  await page.getByText("Alles is verstuurd.").waitFor();
  const save = page.getByRole("button", { name: `Bewaar als bestand: ${name}` });
  const [saved] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const text = await readFile(await saved.path(), "utf8");
  expect(text).toContain(name);
  expect(text).toMatch(/Hoe heet uw idee\?\n {2}Een bankje/);
  await page.context().unrouteAll();
  await page.getByRole("link", { name }).click();
  await page.getByText("Alles is verstuurd.").waitFor();
});

test.each(["closes it and says so", "closes it and says nothing", "breaks off what was asked"])(
  "nothing is lost when the browser takes its database away: it %s",
  async (how) => {
    await page.context().setOffline(true);
    await holdOn(page, "Een bankje");
    await page.evaluate((what) => {
      // @NOTE safe: `catchDatabases` put it there.
      const database = (globalThis as unknown as { databases: IDBDatabase[] }).databases.at(-1);
      if (database === undefined) throw new Error("This page has no database open.");
      if (what.startsWith("closes")) database.close();
      if (what.endsWith("says so")) database.dispatchEvent(new Event("close"));
      if (what.startsWith("breaks")) {
        const whole = database.transaction.bind(database);
        database.transaction = (...asked) => {
          const broken = whole(...asked);
          queueMicrotask(() => broken.abort());
          return broken;
        };
      }
    }, how);
    await holdOn(page, "Een lamp");
    await waitsOn(page, 2);
    await page.context().setOffline(false);
    await page.getByText("Alles is verstuurd.").waitFor();
    await waitsOn(page, 0);
    expect(await page.locator("[data-count=sent]").innerText()).toBe("2");
  },
);

test("a later version of the page in another tab waits for nobody, and what this one cannot keep stays on the screen", async () => {
  await pressOn(page, "Begin een interview");
  await page.getByLabel("Hoe heet uw idee?").fill("Een bankje");
  await page.getByLabel("Vertel over uw idee").fill("Dan kan ik zitten.");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const later = indexedDB.open("brink-street", 2);
        later.onsuccess = () => resolve();
        later.onblocked = () => reject(new Error("The page holds it."));
      }),
  );
  await pressOn(page, "Bewaar dit interview");
  await page.getByText("Dit interview is niet bewaard.").waitFor();
  expect(await page.getByLabel("Hoe heet uw idee?").inputValue()).toBe("Een bankje");
});

test("a pile that is closed stays on the tablet as long as a refused interview does", async () => {
  await holdOn(page, "Een bankje");
  await holdOn(page, "Een lamp", "ABCDE-FGHJK");
  await page.getByText("Niet alles kwam aan.").waitFor();
  await interviewer.follow("Bekijk wat er in deze stapel zit (met netwerk)");
  await interviewer.sees("Wacht op een tablet nog een interview?");
  await interviewer.press("Sluit de stapel af");
  await interviewer.go(tablet);
  await page.getByText("Deze tablet is klaar.").waitFor();
  expect(await isKept()).toBe(true);
  await pressOn(page, "Verwijder van deze tablet");
  await expect.poll(() => page.getByRole("button", { name: "Verwijder van deze tablet" }).count()).toBe(0);
  await page.reload();
  await expect.poll(isKept).toBe(false);
});

test("a question that the kept page does not have yet is said to be on the page with a network", async () => {
  const summary = '<div id="error-summary"><ul><li><a href="#vraag-9">Waar woont u?</a></li></ul></div>';
  await answers("POST", (route) => route.fulfill({ status: 400, contentType: "text/html", body: summary }));
  await holdOn(page, "Een bankje");
  await pressOn(page, "Open en verbeter");
  await page.getByText("Open deze pagina met netwerk. Daarna kunt u deze vraag invullen.").waitFor();
});

/** Remembers what the page has open, so that a test can take it away. */
function catchDatabases(): void {
  const databases: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const asked = open(name, version);
    asked.addEventListener("success", () => databases.push(asked.result));
    return asked;
  };
  Object.assign(globalThis, { databases });
}

/** Has somebody else answer what is asked of the page of the tablet. */
async function answers(method: string | undefined, fn: (route: Route) => Promise<void>): Promise<void> {
  await page
    .context()
    .route(`**${tablet}`, (route) =>
      method === undefined || route.request().method() === method ? fn(route) : route.continue(),
    );
}

const isKept = () => page.evaluate(async (path) => (await caches.match(path)) !== undefined, tablet);

/** The scripts of the kept page, and whether each is kept too. */
async function scriptsKept(): Promise<readonly (readonly [string, boolean])[]> {
  return page.evaluate(async (path) => {
    const kept = await caches.match(path);
    const whole = new DOMParser().parseFromString((await kept?.text()) ?? "", "text/html");
    const named = [...whole.querySelectorAll("script[src]")].map((one) => one.getAttribute("src") ?? "");
    return Promise.all(named.map(async (src) => [src, (await caches.match(src)) !== undefined] as const));
  }, tablet);
}
