import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { said, saidAsHtml, saidInDutch, unsaid } from "./said.ts";

const reader = { lang: "ar" };
const place = saidInDutch(reader, "Marktplein");

describe("words in another language than the page's", () => {
  it("are left alone in the page's own language, and when there are none", () => {
    expect(said({ lang: "nl" }, { lang: "nl", text: "Marktplein" })).toBe("Marktplein");
    expect(saidInDutch(reader, "")).toBe("");
  });

  it("say their language in the middle of a line", () => {
    const html = renderToStaticMarkup(createElement("p", {}, `في ${place} & هنا`));
    expect(saidAsHtml(html)).toBe('<p>في <span lang="nl" dir="ltr">Marktplein</span> &amp; هنا</p>');
  });

  it("are only words where nothing else can stand: an attribute, a title, a choice, a field", () => {
    const inside = createElement("img", { alt: place, title: `>${place}` });
    expect(saidAsHtml(renderToStaticMarkup(inside))).toBe('<img alt="Marktplein" title="&gt;Marktplein"/>');
    for (const name of ["title", "option", "textarea"]) {
      expect(saidAsHtml(`<${name} id="a">${place}</${name}>`)).toBe(`<${name} id="a">Marktplein</${name}>`);
    }
    expect(unsaid(`1 ${place}`)).toBe("1 Marktplein");
  });

  it("may hold words of a third language", () => {
    const both = said(reader, { lang: "pl", text: `Plac ${place}` });
    expect(saidAsHtml(both)).toBe('<span lang="pl" dir="ltr">Plac <span lang="nl" dir="ltr">Marktplein</span></span>');
  });

  it.each([
    ["cut off", place.slice(0, -4), '<span lang="nl" dir="ltr">Marktpl</span>'],
    ["closed too often", `${place}\uFDD2`, '<span lang="nl" dir="ltr">Marktplein</span>'],
    ["without a language", "\uFDD0Marktplein\uFDD2", "Marktplein"],
    ["with something else for a language", '\uFDD0nl" x="\uFDD1a', 'nl" x="a'],
  ])("keep the HTML whole when they come %s", (_, text, html) => expect(saidAsHtml(text)).toBe(html));
});
