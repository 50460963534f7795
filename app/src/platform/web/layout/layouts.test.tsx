import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { LayoutProps } from "./resident-layout.view.tsx";
import { ResidentLayout } from "./resident-layout.view.tsx";
import { StaffLayout } from "./staff-layout.view.tsx";

const usual: LayoutProps = {
  skipText: "Direct naar de inhoud",
  header: { municipality: { name: "Waterdam", line: "Gemeente", href: "/" } },
  footer: {
    contactHeading: "Vragen?",
    phone: { number: "0570 12 34 56", href: "tel:+31570123456" },
    address: ["Marktplein 1", "7411 AB Waterdam"],
    linksHeading: "Over deze site",
    links: [{ label: "Privacy", href: "/privacy" }],
    municipality: "Gemeente Waterdam",
  },
  children: <h1>Titel</h1>,
};

describe.each([
  ["residents", ResidentLayout],
  ["staff", StaffLayout],
])("the layout for %s", (_side, Layout) => {
  const html = renderToStaticMarkup(<Layout {...usual} notice={<p>Gelukt</p>} />);

  test("begins with a way past the header, to the one main part", () => {
    expect(html).toMatch(/^<a [^>]*href="#main"/);
    expect(html.match(/<main [^>]*id="main"/g)).toHaveLength(1);
  });

  test("has a phone number and an address on every page", () => {
    expect(html).toContain("0570 12 34 56");
    expect(html).toContain("7411 AB Waterdam");
  });

  test("says what was just done before the rest of the page", () => {
    expect(html.indexOf("Gelukt")).toBeLessThan(html.indexOf("Titel"));
  });
});
