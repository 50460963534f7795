import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Timeline } from "./timeline.view.tsx";

const late = { title: "Antwoord", state: "late" as const, stateText: "Te laat", dateText: "beloofd op 1 november" };
const now = { title: "Ideeën", state: "current" as const, stateText: "Nu", dateText: "tot 15 december" };

test("a broken promise is said in words", () => {
  expect(renderToStaticMarkup(<Timeline items={[late]} />).replaceAll(/<[^>]*>/g, "|")).toContain("Te laat");
});

test("only the current step is marked as current", () => {
  const html = renderToStaticMarkup(<Timeline items={[late, now]} />);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toMatch(/^<ol/);
});
