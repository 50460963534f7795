import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ar as ideasInArabic } from "../../src/rooms/engage/methods/ideas/seeds/ar.ts";
import { ar as engageInArabic } from "../../src/rooms/engage/seeds/ar.ts";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import { launchBrowser } from "../chromium.ts";
import { foreignWords } from "./languages/foreign-words.ts";
import type { Fields, PlainVisitor } from "./plain-visitor.ts";
import { formFields, plainVisitor, stepInto } from "./plain-visitor.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let brink: DemoTown;
let browser: Browser;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await brink.stop();
});

const trajectory = "/trajecten/marktplein";
const words = { ...engageInArabic, ...ideasInArabic };

describe.each([
  { lang: "nl", name: "Nederlands", dir: "ltr", unchecked: undefined },
  { lang: "en", name: "English", dir: "ltr", unchecked: undefined },
  { lang: "pl", name: "Polski", dir: "ltr", unchecked: "tłumaczenie jeszcze niesprawdzone" },
  { lang: "ar", name: "العربية", dir: "rtl", unchecked: "لم تُراجَع الترجمة بعد" },
])("a resident who reads $name", ({ lang, name, dir, unchecked }) => {
  test("chooses it once at the switch, and finds every screen in it, on a small phone too", async () => {
    const visit = await openVisit(browser, {
      url: brink.url,
      javaScript: true,
      locale: lang === "nl" ? "en-GB" : "nl-NL",
    });
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await visit.go(trajectory);
    await visit.go(
      (await visit.page.locator(`a[lang="${lang}"]`, { hasText: name }).first().getAttribute("href")) ?? "",
    );
    for (const path of [trajectory, "/", "/trajecten", `${trajectory}/antwoorden`, `${trajectory}/vraag`]) {
      await visit.go(path);
      const html = visit.page.locator("html");
      expect(await html.getAttribute("lang"), path).toBe(lang);
      expect((await html.getAttribute("dir")) ?? "ltr", path).toBe(dir);
      expect(await sidewaysPixels(visit), path).toBe(0);
      if (unchecked !== undefined) await visit.sees(unchecked);
    }
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test("gets a first screen that is short, with pictograms and a voice; what is not translated says its language", async () => {
    const visit = await openVisit(browser, { url: brink.url, javaScript: false });
    await visit.go(`${trajectory}?lang=${lang}`);
    const island = visit.page.locator("brink-read-aloud");
    expect(await island.count()).toBeGreaterThanOrEqual(1);
    const target = (await island.first().getAttribute("for")) ?? (await island.first().getAttribute("target-id")) ?? "";
    const screen = visit.page.locator(`#${target}`);
    expect((await screen.innerText()).split(/\s+/).length).toBeLessThan(260);
    expect(await visit.page.locator("main svg").count()).toBeGreaterThanOrEqual(3);
    const others = await visit.page
      .locator("main [lang]")
      .evaluateAll((parts) => parts.map((part) => part.getAttribute("lang")));
    expect(others.every((one) => one !== null && /^[a-z]{2}$/.test(one))).toBe(true);
    await visit.close();
  });
});

const { words: catalogue } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());

function wordsOf(lang: string): readonly string[] {
  return Object.values(catalogue[lang] ?? {});
}

describe("what is not in the reader's language", () => {
  test("says its own language, on every page that a resident can walk to", async () => {
    const reader = await foreignWords(browser, brink.url, wordsOf);
    const pages = await reader.pages();
    expect(pages.length).toBeGreaterThan(20);
    const foreign: string[] = [];
    for (const path of pages) foreign.push(...(await reader.at(path, ["pl", "ar"])));
    expect(foreign).toEqual([]);
    await reader.close();
  });
});

describe("the files of a report", () => {
  test.each(["nl", "en", "pl", "ar"])("are in the language of the page that leads to them: %s", async (lang) => {
    const page = await fetch(`${brink.url}/trajecten/veilig-naar-school/verslag?lang=${lang}`);
    const href = /href="([^"]+\.csv[^"]*)"/.exec(await page.text())?.[1]?.replaceAll("&amp;", "&") ?? "";
    const file = await (await fetch(brink.url + href)).text();
    expect(file).toContain(catalogue[lang]?.["learn.fact.goal"]);
    expect(file).not.toMatch(/[\uFDD0-\uFDD2]/);
  });
});

async function sidewaysPixels(visit: Visit): Promise<number> {
  return visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const ownTitle = "مقعد تحت الأشجار";
const ownWords = "أريد مقعدًا في الظل بجانب السوق.";
const answerInArabic = "سنضع مقعدين في الظل هذا الربيع.";
const address = "amal@voorbeeld.nl";

describe("taking part in Arabic", () => {
  test("keeps the own words, gets a translation beside them, and is answered in Arabic", async () => {
    const visit = await openVisit(browser, { url: brink.url, javaScript: true, locale: "ar" });
    expect(await takePartInArabic(visit)).toEqual([]);
    const { moderator, adviser, lead, path } = await staffAt(ownTitle);
    await sent(moderator, path, "translate", {
      into: "nl",
      translatedTitle: "Een bank",
      translatedBody: "In de schaduw.",
    });
    const decision = { outcome: "adopted", reason_nl: "Er komen twee banken.", reason_ar: answerInArabic };
    await sent(adviser, path, "propose", decision);
    await sent(lead, path, "confirm", { deciderFunction: "Wethouder" });
    const { html } = await lead.get(path);
    for (const shown of [ownWords, "In de schaduw."]) expect(html).toContain(shown);
    const letter = await letterWith(answerInArabic);
    expect(letter).toMatch(/lang="ar"/);
    expect(letter).toContain(address);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

/** Sends the idea, and gives what on the screens on the way is in another language without saying so. */
async function takePartInArabic(visit: Visit): Promise<readonly string[]> {
  const reader = await foreignWords(browser, brink.url, wordsOf);
  const foreign: string[] = [];
  const look = async () => foreign.push(...(await reader.at(visit.page.url(), ["ar"])));
  await visit.go(`${trajectory}?lang=ar`);
  await visit.follow(words["ideas.takePart"] ?? "");
  await visit.page.getByLabel(words["ideas.field.title"] ?? "").fill(ownTitle);
  await visit.page.getByLabel(words["ideas.field.body"] ?? "").fill(ownWords);
  await visit.press(words["engage.form.next"] ?? "");
  await look();
  await visit.page.getByLabel(words["engage.who.email"] ?? "").fill(address);
  await visit.press(words["engage.form.next"] ?? "");
  await look();
  await visit.press(words["engage.check.send"] ?? "");
  await look();
  expect(visit.path()).toMatch(/\/bewijs$/);
  expect(await visit.page.locator("html").getAttribute("dir")).toBe("rtl");
  await reader.close();
  return foreign;
}

type Staff = Readonly<Record<"moderator" | "adviser" | "lead", PlainVisitor>> & { readonly path: string };

/** Three of the staff, and where they find the contribution with this title. */
async function staffAt(title: string): Promise<Staff> {
  const [moderator, adviser, lead] = [plainVisitor(brink.port), plainVisitor(brink.port), plainVisitor(brink.port)];
  await stepInto(moderator, "moderator");
  await stepInto(adviser, "adviser");
  await stepInto(lead, "projectLead");
  const list = await lead.get("/beheer/trajecten");
  const own = /\/beheer\/trajecten\/[\w-]{36}(?="[^>]*>[^<]*marktplein)/i.exec(list.html)?.[0] ?? "";
  const register = await lead.get(`${own}/inbreng?zoek=${encodeURIComponent(title)}`);
  const path = /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/.exec(register.html)?.[0];
  if (path === undefined) throw new Error(`Nobody finds "${title}" in the register.`);
  return { moderator, adviser, lead, path };
}

async function sent(who: PlainVisitor, path: string, action: string, fields: Fields): Promise<void> {
  const { html } = await who.get(path);
  const answer = await who.post(path, { ...formFields(html, action), ...fields, _action: action });
  expect(answer.status, `${action}: ${answer.html.slice(answer.html.indexOf("error-summary"), 3000)}`).toBe(303);
}

/** The letter in the mailbox that says this. */
async function letterWith(said: string): Promise<string> {
  const reader = plainVisitor(brink.port);
  return vi.waitFor(
    async () => {
      const { html } = await reader.get("/postvak");
      const letters = [...html.matchAll(/href="(\/postvak\/bericht[^"]+)"/g)].slice(0, 5);
      for (const [, href = ""] of letters) {
        const letter = await reader.get(href.replaceAll("&amp;", "&"));
        if (letter.html.includes(said)) return letter.html;
      }
      throw new Error(`No letter says "${said}".`);
    },
    { timeout: 15_000, interval: 200 },
  );
}
