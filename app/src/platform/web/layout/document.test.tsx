import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import type { DocumentProps } from "./document.view.tsx";
import { Document } from "./document.view.tsx";
import { renderDocument } from "./render-document.ts";

const usual: DocumentProps = {
  lang: "nl",
  dir: "ltr",
  title: "Groener plein",
  municipality: "Gemeente Waterdam",
  styles: ["/assets/main.css"],
  scripts: ["/assets/read-aloud.js"],
  themeHref: "/theme.css",
  children: <main>Inhoud</main>,
};

function page(changes: Partial<DocumentProps> = {}): string {
  return renderDocument(<Document {...usual} {...changes} />);
}

test("a title cannot break out of the head", () => {
  const html = page({ title: "</title><script>alert(1)</script>" });
  expect(html).not.toContain("<script>alert");
});

test("what is somebody's own stays out of search engines, the rest does not", () => {
  expect(page({ indexed: false })).toContain('<meta name="robots" content="noindex, nofollow"/>');
  expect(page()).not.toContain("robots");
});

test("the page says its language and direction", () => {
  expect(page({ lang: "ar", dir: "rtl" })).toMatch(/^<!doctype html>\n<html class="brink-theme" lang="ar" dir="rtl">/);
});

test("the municipality's colours come after the styles, so that they win", () => {
  const html = page();
  expect(html.indexOf("/assets/main.css")).toBeLessThan(html.indexOf("/theme.css"));
});

test("nothing comes from another host and nothing stands inline", () => {
  expect(page({ description: "Kort.", canonicalHref: "https://waterdam.example/plein" })).not.toMatch(
    / style="|<style|<script>|src="https?:|rel="stylesheet" href="https?:/,
  );
});

test("the whole page is valid HTML", () => {
  const html = page({ description: "Kort.", canonicalHref: "https://waterdam.example/plein", density: "dense" });
  const report = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:document"] }).validateStringSync(
    html,
  );
  const said = report.results.flatMap((result) => result.messages.map((message) => message.ruleId));
  expect(said.filter((rule) => rule !== "doctype-style" && rule !== "require-sri")).toEqual([]);
});
