import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Subnav } from "./subnav.view.tsx";

test("the tabs are links with addresses of their own", () => {
  const html = renderToStaticMarkup(
    <Subnav
      label="Delen"
      links={[
        { label: "Overzicht", href: "/a", current: true },
        { label: "Ideeën", href: "/b", count: "128" },
      ]}
    />,
  );
  expect(html).not.toContain('role="tab');
  expect(html).toMatch(/href="\/a" aria-current="page"/);
  expect(html.replaceAll(/<[^>]*>/g, "")).toContain("Ideeën 128");
});

test("pages in groups show only those of the group that is open, and say which page and which group", () => {
  const pages = (name: string, current?: number) =>
    [1, 2].map((at) => ({ label: `${name} ${String(at)}`, href: `/${name}/${String(at)}`, current: at === current }));
  const html = renderToStaticMarkup(
    <Subnav
      label="Delen"
      links={[
        { label: "Overzicht", href: "/" },
        { label: "Kiezen", href: "/kiezen/1", pages: pages("kiezen") },
        { label: "Meten", href: "/meten/1", pages: pages("meten", 2) },
      ]}
    />,
  );
  expect(html).not.toContain("kiezen 2");
  expect(html).toMatch(/href="\/meten\/1" aria-current="true">Meten</);
  expect(html).toMatch(/<ul [^>]*aria-label="Meten">/);
  expect(html).toMatch(/href="\/meten\/2" aria-current="page">meten 2</);
  expect(html.match(/aria-current/g)).toHaveLength(2);
});
