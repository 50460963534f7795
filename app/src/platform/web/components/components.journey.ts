import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../../test/chromium.ts";
import { gallerySite, origin } from "../../../../test/gallery-site.ts";
import { Document } from "../layout/document.view.tsx";
import { renderDocument } from "../layout/render-document.ts";
import { allExamples } from "./all-examples.ts";
import type { ComponentExamples } from "./example.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { readonly component: string; readonly what: string };

let browser: Browser;
let complaints: readonly string[];
const findings = { wide: [] as readonly Finding[], narrow: [] as readonly Finding[] };
let unseen: readonly string[];
const foldedShows = { wide: false, narrow: true, paper: false };
const tooWide = { ltr: [] as readonly string[], rtl: [] as readonly string[], large: [] as readonly string[] };

// One page with everything, looked at five times: a page for each component takes two minutes.
beforeAll(async () => {
  browser = await launchBrowser();
  const site = await gallerySite();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  await site.serve(page, { "/ltr": pageOf("ltr"), "/rtl": pageOf("rtl") });
  await page.goto(`${origin}/ltr`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  findings.wide = await violations(page);
  foldedShows.wide = await showsFolded(page);
  await page.setViewportSize({ width: 320, height: 800 });
  foldedShows.narrow = await showsFolded(page);
  await page.emulateMedia({ media: "print" });
  foldedShows.paper = await showsFolded(page);
  await page.emulateMedia({ media: "screen" });
  findings.narrow = await violations(page);
  unseen = await focusableButUnseen(page);
  tooWide.ltr = await widerThanTheScreen(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  tooWide.large = await widerThanTheScreen(page);
  await page.goto(`${origin}/rtl`);
  tooWide.rtl = await widerThanTheScreen(page);
  complaints = said;
}, 120_000);

afterAll(() => browser.close());

test("nothing is asked of another host and nothing stands inline", () => {
  expect(complaints.filter((words) => !words.includes("404"))).toEqual([]);
});

test("every violation belongs to a component", () => {
  const all = [...findings.wide, ...findings.narrow];
  expect(all.filter((found) => found.component === "page")).toEqual([]);
});

test("what folds on a small screen only stands open on a wide one and on paper", () => {
  expect(foldedShows).toEqual({ wide: true, narrow: false, paper: true });
});

describe.each(allExamples)("$component", ({ component }) => {
  test("has no accessibility violation on a wide screen and on a narrow one", () => {
    const all = [...findings.wide, ...findings.narrow];
    expect(all.filter((found) => found.component === component).map((found) => found.what)).toEqual([]);
  });

  test("shows on a screen of 320 pixels everything that the keyboard can reach", () => {
    expect(unseen.filter((found) => found.startsWith(`${component}:`))).toEqual([]);
  });

  test("fits on a screen of 320 pixels, from left to right and from right to left", () => {
    expect([...tooWide.ltr, ...tooWide.rtl]).not.toContain(component);
  });

  test("fits there with letters twice as large", () => {
    expect(tooWide.large).not.toContain(component);
  });
});

function pageOf(dir: "ltr" | "rtl"): string {
  return renderDocument(
    createElement(Document, {
      lang: "nl",
      dir,
      title: "Componenten",
      municipality: "Waterdam",
      styles: ["/main.css", "/gallery.css"],
      scripts: ["/read-aloud.js", "/save-draft.js", "/submit-once.js"],
      children: createElement("div", { className: "wrap" }, allExamples.map(sectionOf)),
    }),
  );
}

function sectionOf({ component, examples }: ComponentExamples) {
  const nodes = examples.map((example) => createElement("div", { key: example.name }, example.node));
  return createElement("section", { key: component, "data-component": component, className: "stack" }, nodes);
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA, with the component it stands in. */
async function violations(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // @NOTE safe: axe.min.js, just evaluated, puts itself on the window under this name.
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations: found } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => ({
        component:
          document.querySelector(String(target[0]))?.closest("[data-component]")?.getAttribute("data-component") ??
          "page",
        what: `${id}: ${html}`,
      })),
    );
  });
}

/** Whether the words behind a fold for small screens can be read without opening it. */
function showsFolded(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector(".brink-details--phone > .brink-details__content > *")?.checkVisibility() ?? false,
  );
}

/** Links and buttons too small to be seen; a skip link shows itself when it has the focus. */
function focusableButUnseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-component] :is(a[href], button, summary)")]
      .filter((control) => !control.matches(".utrecht-skip-link") && control.checkVisibility())
      .filter((control) => Math.min(control.offsetWidth, control.offsetHeight) < 16)
      .map(
        (control) =>
          `${control.closest<HTMLElement>("[data-component]")?.dataset["component"] ?? ""}: ${control.outerHTML}`,
      ),
  );
}

/** The components of which something sticks out of the screen. */
function widerThanTheScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-component]")]
      .filter((section) => {
        section.style.overflowX = "auto";
        return section.scrollWidth > section.clientWidth;
      })
      .map((section) => section.dataset["component"] ?? ""),
  );
}
