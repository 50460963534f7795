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
