import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Stats } from "./stat.view.tsx";

test("a number is read after what it counts", () => {
  const html = renderToStaticMarkup(<Stats items={[{ value: "312", label: "mensen deden mee", note: "Norm: 300" }]} />);
  expect(html).toMatch(/<dt[^>]*>mensen deden mee<\/dt><dd[^>]*>312<\/dd><dd[^>]*>Norm: 300<\/dd>/);
});

test("what is counted leads to what it is, where that can be seen", () => {
  const html = renderToStaticMarkup(<Stats items={[{ value: "48", label: "wacht op antwoord", href: "/inbreng" }]} />);
  expect(html).toMatch(/<dt[^>]*><a href="\/inbreng">wacht op antwoord<\/a><\/dt>/);
});
