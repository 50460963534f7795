import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pagination } from "./pagination.view.tsx";

const pages = [
  { label: "1", href: "?p=1", spoken: "Pagina 1", current: true },
  { gap: true as const },
  { label: "9", href: "?p=9", spoken: "Pagina 9" },
];

test("the first page has no way back", () => {
  const html = renderToStaticMarkup(
    <Pagination label="Pagina's" pages={pages} next={{ label: "Volgende", href: "?p=2" }} />,
  );
  expect(html).not.toContain('rel="prev"');
  expect(html).toContain('rel="next"');
});

test("a number is spoken as a page, the gap is not spoken at all", () => {
  const html = renderToStaticMarkup(<Pagination label="Pagina's" pages={pages} />);
  expect(html).toContain('aria-label="Pagina 1" aria-current="page"');
  expect(html).toContain('aria-hidden="true">…');
});
