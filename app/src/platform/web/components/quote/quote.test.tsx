import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Quote } from "./quote.view.tsx";

test("a resident's markup is text", () => {
  expect(renderToStaticMarkup(<Quote text="<script>alert(1)</script>" />)).toContain("&lt;script&gt;");
});

test("the original stays, in its own language and direction, with the translation beside it", () => {
  const html = renderToStaticMarkup(
    <Quote text="أشجار" lang="ar" translation={{ text: "Bomen", label: "In het Nederlands", lang: "nl" }} />,
  );
  expect(html).toMatch(/<blockquote[^>]*><p [^>]*lang="ar" dir="auto">أشجار<\/p><\/blockquote>/);
  expect(html).toMatch(/lang="nl">Bomen<\/p>/);
});
