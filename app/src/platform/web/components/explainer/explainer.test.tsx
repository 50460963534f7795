import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Explainer } from "./explainer.view.tsx";

const item = { pictogram: "tree" as const, title: "Waar gaat het over?", text: "Bomen." };

test("each question is a heading at the level the page needs", () => {
  expect(renderToStaticMarkup(<Explainer items={[item]} headingLevel={3} />)).toContain("<h3");
  expect(renderToStaticMarkup(<Explainer items={[item]} />)).toContain("<h2");
});

test("the drawing says nothing that is not in the words", () => {
  expect(renderToStaticMarkup(<Explainer items={[item]} />)).not.toContain('role="img"');
});
