import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Emblem } from "./emblem.view.tsx";

test("the emblem is silent: the name beside it says whose site it is", () => {
  expect(renderToStaticMarkup(<Emblem />)).toContain('aria-hidden="true"');
});
