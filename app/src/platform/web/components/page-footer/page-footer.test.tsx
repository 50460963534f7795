import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageFooter } from "./page-footer.view.tsx";

const footer = (
  <PageFooter
    contactHeading="Vragen?"
    phone={{ number: "0570 12 34 56", href: "tel:+31570123456" }}
    address={["Marktplein 1", "Waterdam"]}
    linksHeading="Over deze site"
    links={[{ label: "Privacy", href: "/privacy" }]}
    municipality="Gemeente Waterdam"
  />
);

test("every page has a number to call, which reads from left to right in any script", () => {
  expect(renderToStaticMarkup(footer)).toContain('<a href="tel:+31570123456" dir="ltr">0570 12 34 56</a>');
});

test("every page has an address", () => {
  expect(renderToStaticMarkup(footer)).toMatch(/<address[^>]*>.*Marktplein 1.*Waterdam.*<\/address>/);
});

test("the links below are a navigation with a name", () => {
  const html = renderToStaticMarkup(footer);
  expect(html).toContain('<nav class="stack stack--close" aria-labelledby="footer-links">');
  expect(html).toContain('id="footer-links"');
});

test("a town that can not be reached yet does not invite people to call", () => {
  const props = { address: [], linksHeading: "Over deze site", links: [], municipality: "Gemeente Nieuwdam" };
  expect(renderToStaticMarkup(<PageFooter contactHeading="Vragen?" {...props} />)).not.toContain("Vragen?");
  expect(renderToStaticMarkup(footer)).toContain("Vragen?");
});
