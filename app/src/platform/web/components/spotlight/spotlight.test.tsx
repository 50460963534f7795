import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Spotlight } from "./spotlight.view.tsx";

test("a title is a heading at the level the page needs", () => {
  expect(renderToStaticMarkup(<Spotlight title="Let op" titleLevel={3} children="Tekst" />)).toMatch(
    /<h3[^>]*>Let op<\/h3>/,
  );
});

test("without a title there is no heading", () => {
  expect(renderToStaticMarkup(<Spotlight children="Tekst" />)).not.toMatch(/<h\d/);
});
