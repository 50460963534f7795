import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ReactNode } from "react";
import { createElement as h } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Button } from "../../src/platform/web/components/button/button.view.tsx";
import { Form } from "../../src/platform/web/components/form/form.view.tsx";
import { ReadAloud } from "../../src/platform/web/components/read-aloud/read-aloud.view.tsx";
import { TextArea } from "../../src/platform/web/components/text-area/text-area.view.tsx";
import { Document } from "../../src/platform/web/layout/document.view.tsx";
import { renderDocument } from "../../src/platform/web/layout/render-document.ts";
import { launchBrowser } from "../chromium.ts";
import type { Site } from "../gallery-site.ts";
import { gallerySite, origin } from "../gallery-site.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), gallerySite()]);
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

describe("reading aloud", () => {
  const text = [
    h(
      "div",
      { id: "intro", key: "intro" },
      h("h1", {}, "Het plein"),
      h("p", {}, "Wij "),
      h("p", { lang: "pl" }, "Ławki"),
    ),
    h(ReadAloud, { key: "button", targetId: "intro", startText: "Lees voor", stopText: "Stop" }),
  ];

  test("without a voice that speaks the language there is no button", async () => {
    await speakingOnly(["en-GB"]);
    await open(text);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  test("every part is read in its own language, and can be stopped", async () => {
    await speakingOnly(["nl-NL", "pl-PL"]);
    await open(text);
    await page.getByRole("button", { name: "Lees voor" }).click();
    expect(await page.evaluate("spoken")).toEqual(["nl:Het plein", "nl:Wij", "pl:Ławki"]);
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.evaluate("spoken")).toEqual([]);
    expect(await page.getByRole("button", { name: "Lees voor" }).count()).toBe(1);
  });
});

describe("a draft", () => {
  test("is given back after a wrong turn, and says where it is kept", async () => {
    await open(form());
    await page.getByLabel("Idee").fill("Meer bomen");
    await page.getByText("Bewaard op dit apparaat").waitFor();
    await page.goto(`${origin}/elsewhere`);
    await page.goto(`${origin}/`);
    expect(await page.getByLabel("Idee").inputValue()).toBe("Meer bomen");
  });

  test("never replaces what the server gave back after a refusal", async () => {
    await open(form());
    await page.getByLabel("Idee").fill("Oud");
    await page.getByText("Bewaard op dit apparaat").waitFor();
    await serve({ "/": form("Nieuw", "Te kort.") });
    await page.goto(`${origin}/`);
    expect(await page.getByLabel("Idee").inputValue()).toBe("Nieuw");
  });

  test("is forgotten when the next page says that it arrived", async () => {
    await open(form());
    await page.getByLabel("Idee").fill("Meer bomen");
    await page.getByText("Bewaard op dit apparaat").waitFor();
    await page.goto(`${origin}/receipt`);
    await page.goto(`${origin}/`);
    expect(await page.getByLabel("Idee").inputValue()).toBe("");
  });

  test("is not kept for another tab: the computer may be the library's", async () => {
    await open(form());
    await page.getByLabel("Idee").fill("Meer bomen");
    await page.getByText("Bewaard op dit apparaat").waitFor();
    page = await context.newPage();
    await open(form());
    expect(await page.getByLabel("Idee").inputValue()).toBe("");
  });
});

describe("sending", () => {
  test("a second press does nothing while the first is on its way, and the button keeps the focus", async () => {
    await open(form());
    await page.route(`${origin}/send`, (route) => route.fulfill({ status: 204 }));
    await page.getByRole("button").focus();
    const sent = await page.evaluate(() => {
      let count = 0;
      document.addEventListener("submit", (event) => (count += event.defaultPrevented ? 0 : 1));
      const button = document.querySelector("button");
      button?.click();
      button?.click();
      return {
        count,
        words: button?.textContent,
        disabled: button?.disabled,
        focus: button === document.activeElement,
      };
    });
    expect(sent).toEqual({ count: 1, words: "Bezig", disabled: false, focus: true });
  });
});

function form(value = "", error?: string) {
  return h(
    Form,
    {
      action: "/send",
      draft: { key: "idea", savedText: "Bewaard op dit apparaat" },
      busyText: "Bezig",
      children: null,
    },
    h(TextArea, { name: "idea", label: "Idee", value, error }),
    h(Button, { children: "Verstuur" }),
  );
}

async function open(children: ReactNode): Promise<void> {
  await serve({ "/": children, "/elsewhere": "Elders", "/receipt": h("p", { "data-sent": "idea" }, "Ontvangen") });
  await page.goto(`${origin}/`);
}

async function serve(bodies: Readonly<Record<string, ReactNode>>): Promise<void> {
  const pages = Object.entries(bodies).map(([path, children]): [string, string] => [path, pageOf(children)]);
  await site.serve(page, Object.fromEntries(pages));
}

function pageOf(children: ReactNode): string {
  const scripts = ["/read-aloud.js", "/save-draft.js", "/submit-once.js"];
  const props = { lang: "nl", dir: "ltr", title: "T", municipality: "W", styles: ["/main.css"], scripts } as const;
  return renderDocument(h(Document, { ...props, children: h("main", {}, children) }));
}

/** A device with only these voices, which writes down what it was asked to say. */
async function speakingOnly(languages: readonly string[]): Promise<void> {
  await page.addInitScript((voices) => {
    const spoken: string[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices.map((lang) => ({ lang })),
      speak: (utterance: { lang: string; text: string }) => spoken.push(`${utterance.lang}:${utterance.text}`),
      cancel: () => spoken.splice(0),
    });
    Object.defineProperty(window, "spoken", { value: spoken });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        lang = "";
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, languages);
}
