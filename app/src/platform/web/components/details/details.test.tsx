import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Details } from "./details.view.tsx";

test("it opens without JavaScript", () => {
  const html = renderToStaticMarkup(<Details summary="Meer" children="Uitleg" />);
  expect(html).toMatch(/^<details class="brink-details"><summary/);
});

test("it can fold on a small screen only, and is then closed there", () => {
  const html = renderToStaticMarkup(<Details summary="Meer" phoneOnly children="Uitleg" />);
  expect(html).toMatch(/^<details class="brink-details brink-details--phone"><summary/);
});

test("it can stand open from the start", () => {
  expect(renderToStaticMarkup(<Details summary="Meer" open children="Uitleg" />)).toContain('open=""');
});
