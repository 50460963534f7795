import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Heading } from "./heading.view.tsx";

test("the level is the place in the outline, whatever it looks like", () => {
  expect(renderToStaticMarkup(<Heading level={2} look={4} id="contact" children="Contact" />)).toBe(
    '<h2 class="utrecht-heading-4" id="contact">Contact</h2>',
  );
});

test("the line above belongs to the heading, is read before it, and is no run-on sentence with it", () => {
  const html = renderToStaticMarkup(<Heading level={1} kicker="Stap 2" children="Uw idee" />);
  const name = html.replaceAll(/<[^>]+>/g, "");
  expect(name).toBe("Stap 2: Uw idee");
  expect(html).toContain('<span class="brink-kicker">Stap 2<span class="visually-hidden">:</span> </span>Uw idee</h1>');
});
