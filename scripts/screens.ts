/**
 * `npm run screens`: a picture of every page at 320, 768 and 1280 px in `.brink/screens/`, and the main ones in
 * `docs/screens/`. Pages are found by following links from the front page and from the workbench, as each role, and by
 * taking part. It fails on sideways scrolling, on an error in the browser's console, and on a request to anybody else.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../app/test/chromium.ts";
import type { BrinkProcess } from "../app/test/journeys/running-brink.ts";
import { runningBrink } from "../app/test/journeys/running-brink.ts";
import { answerInvited, askForLink, follow, linkDevice, openQuestionnaire } from "./screens/by-letter.ts";
import { goThroughSurvey } from "./screens/survey.ts";
import type { See } from "./screens/taking-part.ts";
import { peopleAt, takePart } from "./screens/taking-part.ts";
import type { MainScreen } from "./screens/what.ts";
import { beyondForms, mainScreens, patternOf, roles, stopOf, takingPartScreens } from "./screens/what.ts";

const widths = [320, 768, 1280] as const;
const all = join(import.meta.dirname, "..", ".brink", "screens");
const main = join(import.meta.dirname, "..", "docs", "screens");
const files = /\.(pdf|jpg|csv|json|xml|docx|xlsx|ics|atom|txt)(\?|$)/;
const problems: string[] = [];

rmSync(all, { recursive: true, force: true });
mkdirSync(all, { recursive: true });
mkdirSync(main, { recursive: true });
const brink = await runningBrink();
const browser = await launchBrowser();
try {
  const seen = new Set<string>();
  for (const role of [undefined, ...roles]) await shootRole(browser, brink, role, seen);
  for (const screen of mainScreens) await shootMain(browser, brink, screen);
  for (const screen of takingPartScreens)
    for (const width of widths)
      await shootMain(browser, brink, { ...screen, width, name: `taking-part/${screen.name}-${String(width)}` });
  await shootTakingPart(browser, brink, seen);
  console.log(
    `${String(seen.size)} pages at ${widths.join(", ")} px are in .brink/screens, the main ones in docs/screens.`,
  );
} finally {
  await browser.close();
  await brink.stop();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Goes through every page this role can reach, and pictures those that nobody before it could. */
async function shootRole(
  from: Browser,
  town: BrinkProcess,
  role: string | undefined,
  seen: Set<string>,
): Promise<void> {
  const context = await contextFor(from, town, role, 1280);
  const page = await context.newPage();
  const queue = [role === undefined ? "/" : "/beheer"];
  const gone = new Set<string>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (gone.has(stopOf(path))) continue;
    gone.add(stopOf(path));
    const answer = await page.goto(town.url + path);
    if (answer?.status() !== 200 || !(answer.headers()["content-type"] ?? "").includes("text/html")) continue;
    const name = patternOf(path);
    if (!seen.has(name)) await shootWidths(page, name, path);
    seen.add(name);
    queue.push(...(await linksOf(page, town.url)), ...beyondForms(path));
  }
  await context.close();
}

/** What stands behind forms and letters. After the main ones: what is sent here would be counted in them. */
async function shootTakingPart(from: Browser, town: BrinkProcess, seen: Set<string>): Promise<void> {
  const resident = await contextFor(from, town, undefined, 1280);
  const lead = await contextFor(from, town, "projectLead", 1280);
  const people = await peopleAt(await resident.newPage(), await lead.newPage(), town.url);
  const see: See = async (page, name) => {
    seen.add(name);
    await shootWidths(page, name, new URL(page.url()).pathname);
  };
  await takePart(people, "bewoner@voorbeeld.example", see);
  await goThroughSurvey(people, see);
  await openQuestionnaire(people, see);
  await answerInvited(people, "bewoner@voorbeeld.example", see);
  await askForLink(people, see);
  await follow(people, "volger@voorbeeld.example", see);
  await linkDevice(people, "bewoner@voorbeeld.example", see);
  await resident.close();
  await lead.close();
}

async function shootWidths(page: Page, name: string, path: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) problems.push(`${path} is ${String(wider)} px too wide at ${String(width)} px.`);
    await page.screenshot({
      path: join(all, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}-${String(width)}.png`),
      fullPage: true,
    });
  }
}

async function linksOf(page: Page, base: string): Promise<readonly string[]> {
  const links = await page
    .locator("a[href]")
    // Also of a link in a drawing, whose `href` is no text.
    .evaluateAll((anchors) =>
      anchors.map((anchor) => new URL(anchor.getAttribute("href") ?? "", document.baseURI).href),
    );
  return links
    .filter((href) => href.startsWith(`${base}/`) && !href.includes("lang=") && !files.test(href))
    .map((href) => href.slice(base.length).replace(/#.*$/, ""));
}

async function shootMain(from: Browser, town: BrinkProcess, screen: MainScreen): Promise<void> {
  const context = await contextFor(from, town, screen.role, screen.width);
  const page = await context.newPage();
  await page.goto(town.url + screen.start);
  for (const words of screen.follow) {
    await page.locator("main").getByRole("link", { name: words }).first().click();
    await page.waitForLoadState();
  }
  await page.screenshot({ path: join(main, `${screen.name}.png`) });
  await context.close();
}

/** A browser window in Dutch, in a role of the demo, which tells on what it should not see. */
async function contextFor(
  from: Browser,
  town: BrinkProcess,
  role: string | undefined,
  width: number,
): Promise<BrowserContext> {
  const context = await from.newContext({ locale: "nl-NL", viewport: { width, height: width < 600 ? 740 : 860 } });
  context.on("request", (request) => {
    if (!request.url().startsWith(town.url) && !request.url().startsWith("data:"))
      problems.push(`A page asked ${request.url()}.`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 40"))
      problems.push(`Console: ${message.text()}`);
  });
  if (role === undefined) return context;
  const page = await context.newPage();
  await page.goto(`${town.url}/demo`);
  await page
    .locator("form")
    .filter({ has: page.locator(`input[value="${role}"]`) })
    .getByRole("button")
    .click();
  await page.waitForURL((url) => url.pathname !== "/demo");
  await page.close();
  return context;
}
