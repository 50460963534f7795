import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pictogram } from "./pictogram.view.tsx";

test("a pictogram beside words is silent", () => {
  const html = renderToStaticMarkup(<Pictogram name="tree" />);
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toContain("role=");
});

test("a pictogram with words of its own is an image with that name", () => {
  const html = renderToStaticMarkup(<Pictogram name="warning" label="Let op" />);
  expect(html).toContain('role="img" aria-label="Let op"');
  expect(html).not.toContain("aria-hidden");
});

test("only the arrow turns round in a script from right to left", () => {
  expect(renderToStaticMarkup(<Pictogram name="arrow" />)).toContain("brink-pictogram--directional");
  expect(renderToStaticMarkup(<Pictogram name="house" />)).not.toContain("brink-pictogram--directional");
});
