import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Breadcrumb } from "./breadcrumb.view.tsx";

test("the page itself closes the trail and is no link", () => {
  const html = renderToStaticMarkup(
    <Breadcrumb label="Kruimelpad" links={[{ label: "Voorpagina", href: "/" }, { label: "Uw idee" }]} />,
  );
  expect(html).toMatch(/<span [^>]*aria-current="page">Uw idee<\/span>/);
  expect(html.match(/<a /g)).toHaveLength(1);
});
