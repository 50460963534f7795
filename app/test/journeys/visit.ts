import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// Shorter than the wait for the page that follows, so that what could not be found is told.
// An advice takes seconds, and more on a busy machine.
const patience = { timeout: 20_000 };

export type VisitOptions = {
  /** Where Brink is: `http://localhost:<port>`. */
  readonly url: string;
  readonly javaScript: boolean;
  readonly locale?: string;
  /** Without scripts: leaves axe to the same walk with scripts on, but for pages that scripts change. */
  readonly onlyWhatScriptsChange?: boolean;
};

// The element around a form only acts when the form is sent.
const changedByScripts = /<noscript|<brink-(?!submit-once)/;

/** Somebody in a browser of their own, who finds things by their role and name, and holds every page against WCAG. */
export interface Visit {
  readonly page: Page;
  /** Opens an address of this site, with the status that is expected. */
  go(path: string, status?: number): Promise<void>;
  /** Presses the button with this name and waits for the page that follows. */
  press(name: string | RegExp, where?: Locator): Promise<void>;
  /** Follows the link with this name. */
  follow(name: string | RegExp, where?: Locator): Promise<void>;
  /** Tabs to a control, as often as it takes. */
  tabTo(control: Locator): Promise<void>;
  /** Presses Enter on what has the focus and waits for the page that follows. */
  enter(): Promise<void>;
  /** Fills in a control by its label. */
  fill(label: string | RegExp, words: string, where?: Locator): Promise<void>;
  /** Chooses a radio button or ticks a box by its label. */
  choose(label: string | RegExp, where?: Locator): Promise<void>;
  select(label: string | RegExp, option: string, where?: Locator): Promise<void>;
  group(name: string | RegExp): Locator;
  /** Throws, with what stands there instead, unless the page shows these words. */
  sees(words: string | RegExp): Promise<void>;
  doesNotSee(words: string | RegExp): Promise<void>;
  path(): string;
  /** What axe, the console or a server error said so far; empty when all was well. */
  readonly complaints: readonly string[];
  /** How many different pages were held against WCAG. */
  pagesChecked(): number;
  close(): Promise<void>;
}

export async function openVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { url, javaScript, locale = "nl-NL", onlyWhatScriptsChange = false } = options;
  const context = await browser.newContext({ javaScriptEnabled: javaScript, locale, baseURL: url });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const checker = javaScript ? undefined : await openChecker(browser, locale);
  const complaints: string[] = [];
  const seen = new Set<string>();
  let checked = 0;
  listen(page, complaints);

  /** After each step: the page that came is complete, and accessible. */
  async function arrived(): Promise<void> {
    await page.waitForLoadState("load");
    const kind = await kindOf(page);
    if (seen.has(kind)) return;
    seen.add(kind);
    if (onlyWhatScriptsChange && !changedByScripts.test(await page.content())) return;
    checked += 1;
    const found = checker ? await checker.check(page) : await violationsOf(page);
    complaints.push(...found.map((what) => `${kind}: ${what}`));
  }
  async function afterwards(act: () => Promise<void>): Promise<void> {
    await Promise.all([page.waitForEvent("domcontentloaded"), act()]);
    await arrived();
  }
  const inside = (where: Locator | undefined) => where ?? page.locator("body");

  return {
    page,
    complaints,
    pagesChecked: () => checked,
    path: () => new URL(page.url()).pathname,
    group: (name) => page.getByRole("group", { name }),
    async go(path, status = 200) {
      const answer = await page.goto(path);
      if (answer?.status() !== status) throw new Error(`${path} answered ${String(answer?.status())}.`);
      await arrived();
    },
    press: (name, where) => afterwards(() => inside(where).getByRole("button", { name, exact: true }).click(patience)),
    follow: (name, where) =>
      afterwards(() => inside(where).getByRole("link", { name, exact: true }).first().click(patience)),
    async tabTo(control) {
      for (let pressed = 0; pressed < 150; pressed += 1) {
        if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`No Tab leads to ${String(control)}.`);
    },
    enter: () => afterwards(() => page.keyboard.press("Enter")),
    fill: (label, words, where) => inside(where).getByLabel(label, { exact: true }).fill(words),
    async choose(label, where) {
      const control = inside(where).getByLabel(label, { exact: true });
      // By keyboard: the label lies over its control, so that a mouse would have to aim beside it.
      if (!(await control.isChecked(patience))) await control.press("Space", patience);
      if (!(await control.isChecked())) throw new Error(`“${String(label)}” cannot be chosen.`);
    },
    async select(label, option, where) {
      await inside(where).getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    async sees(words) {
      const shown = await page.locator("body").innerText();
      if (!matches(shown, words)) throw new Error(`${page.url()} does not show ${String(words)}, but:\n${shown}`);
    },
    async doesNotSee(words) {
      const shown = await page.locator("body").innerText();
      if (matches(shown, words)) throw new Error(`${page.url()} shows ${String(words)}:\n${shown}`);
    },
    async close() {
      await checker?.close();
      await context.close();
    },
  };
}

function matches(shown: string, words: string | RegExp): boolean {
  return typeof words === "string" ? shown.includes(words) : words.test(shown);
}

function listen(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    // A refused form answers 400 or 409: the browser says so, and it is meant.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (answer) => {
    if (answer.status() >= 500) complaints.push(`${answer.url()} answered ${String(answer.status())}`);
  });
}

/** The kind of a page: its address without ids and numbers, and whether it says that something is wrong. */
async function kindOf(page: Page): Promise<string> {
  const { pathname, search } = new URL(page.url());
  const path = pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{40,}|\d+/g, ":");
  const names = [...new URLSearchParams(search).keys()].join(",");
  const { head, wrong } = await page.evaluate(() => ({
    head: document.querySelector("h1")?.innerText,
    wrong: document.querySelector("#error-summary") !== null,
  }));
  if (head === undefined) throw new Error(`${page.url()} has no heading of its own.`);
  return `${path}${names === "" ? "" : `?${names}`} “${head}”${wrong ? " with a refusal" : ""}`;
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    // @NOTE safe: axe.min.js, just evaluated, puts itself on the window under this name.
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ["violations"], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, wcag);
}

type Checker = { check(page: Page): Promise<readonly string[]>; close(): Promise<void> };

/** axe needs scripts: where they are off, a second page shows the same HTML and styles, without the scripts, to axe alone. */
async function openChecker(browser: Browser, locale: string): Promise<Checker> {
  const context: BrowserContext = await browser.newContext({ locale });
  const copy = await context.newPage();
  return {
    async check(page) {
      const html = (await page.content()).replaceAll(/<script[^>]*><\/script>/g, "");
      await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
      await copy.goto(page.url());
      const found = await violationsOf(copy);
      await copy.unroute(page.url());
      return found;
    },
    close: () => context.close(),
  };
}
