import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Card } from "./card.view.tsx";

test("a card that leads nowhere is not a link", () => {
  expect(renderToStaticMarkup(<Card title="Bomen" />)).not.toMatch(/<a |brink-card--link/);
});

test("the whole card leads there by one link: its title", () => {
  const html = renderToStaticMarkup(
    <Card title="Bomen" href="/bomen" footer="Vandaag">
      Meer groen.
    </Card>,
  );
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<a href="/bomen">Bomen</a>');
});

test("a picture below the first screen is fetched when it comes near", () => {
  const image = { src: "/plein.jpg", alt: "Het plein", width: 800, height: 450 };
  expect(renderToStaticMarkup(<Card title="Bomen" image={image} />)).toMatch(
    /alt="Het plein" width="800" height="450" loading="lazy"/,
  );
});
