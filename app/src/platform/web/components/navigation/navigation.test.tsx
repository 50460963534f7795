import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Navigation } from "./navigation.view.tsx";

test("only the page that is open is marked as such", () => {
  const html = renderToStaticMarkup(
    <Navigation
      label="Hoofdmenu"
      links={[
        { label: "Doe mee", href: "/", current: true },
        { label: "Uitleg", href: "/uitleg", current: false },
      ]}
    />,
  );
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toMatch(/href="\/" aria-current="page"/);
  expect(html).toContain('aria-label="Hoofdmenu"');
});
