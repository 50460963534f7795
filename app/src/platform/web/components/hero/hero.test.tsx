import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Hero } from "./hero.view.tsx";

test("the title is the page's only first heading", () => {
  const html = renderToStaticMarkup(<Hero title="Groener plein" kicker="Binnenstad" lead="Kort." />);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain("<p>Kort.</p>");
});

test("what is not given leaves no empty place", () => {
  const html = renderToStaticMarkup(<Hero title="Privacy" />);
  expect(html).not.toMatch(/brink-hero__aside|class="lead"|class="cluster"/);
});
