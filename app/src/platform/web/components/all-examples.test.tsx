import { readdirSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { allExamples } from "./all-examples.ts";

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const html = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: [
    "html5",
    {
      "brink-read-aloud": { flow: true, phrasing: true },
      "brink-save-draft": { flow: true },
      "brink-submit-once": { flow: true },
    },
  ],
  // The roles of a table are repeated on purpose: see table.view.tsx.
  rules: { "no-redundant-role": "off" },
});

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, "error").mockImplementation((...words) => complaints.push(words.join(" ")));
});

afterEach(() => vi.restoreAllMocks());

test("every component has a view, examples and a test, and stands in the gallery", () => {
  for (const folder of folders) {
    const files = readdirSync(new URL(`./${folder}`, import.meta.url));
    expect(files, folder).toEqual(
      expect.arrayContaining([`${folder}.view.tsx`, `${folder}.examples.tsx`, `${folder}.test.tsx`]),
    );
  }
  expect(allExamples.map((shown) => shown.component).sort()).toEqual([...folders].sort());
});

test("no id occurs twice in the gallery", () => {
  const all = allExamples
    .flatMap((shown) => shown.examples.map((example) => renderToStaticMarkup(example.node)))
    .join("");
  const ids = [...all.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? "");
  // The header's and footer's own ids occur once on a page; the gallery is a page with two of them.
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index && id !== "footer-links");
  expect(twice).toEqual([]);
});

describe.each(allExamples)("$component", ({ examples }) => {
  test.each(examples)("$name: is valid HTML that the content security policy allows", ({ node }) => {
    const markup = renderToStaticMarkup(node);
    expect(markup).not.toMatch(/ style="| on[a-z]+="|<script|javascript:/i);
    const report = html.validateStringSync(markup);
    expect(
      report.results.flatMap((result) => result.messages.map((said) => `${said.ruleId}: ${said.message}`)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
