import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SkipLink } from "./skip-link.view.tsx";

test("the skip link leads to its target on the same page", () => {
  expect(renderToStaticMarkup(<SkipLink targetId="main">Direct naar de inhoud</SkipLink>)).toContain('href="#main"');
});
