import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Scene } from "./scene.view.tsx";

test("the drawing is silent and brings no colour of its own", () => {
  const html = renderToStaticMarkup(<Scene />);
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toMatch(/fill="|stroke="|style="/);
});
