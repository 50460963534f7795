import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageHeader } from "./page-header.view.tsx";

const waterdam = { name: "Waterdam", line: "Gemeente", href: "/" };

test("nobody is signed in: there is no bar about a person", () => {
  expect(renderToStaticMarkup(<PageHeader municipality={waterdam} />)).not.toContain("brink-page-header__person");
});

test("the link to the front page reads as the municipality's whole name", () => {
  const html = renderToStaticMarkup(<PageHeader municipality={waterdam} />);
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Gemeente Waterdam");
});

test("a municipality's own logo carries its name", () => {
  const logo = { src: "/logo.svg", width: 200, height: 60 };
  const html = renderToStaticMarkup(<PageHeader municipality={{ ...waterdam, logo }} />);
  expect(html).toContain('alt="Gemeente Waterdam"');
  expect(html).not.toContain("brink-emblem");
});

test("who is signed in is named, after the words that say so", () => {
  const html = renderToStaticMarkup(
    <PageHeader municipality={waterdam} person={{ name: "Joke", label: "U bent", href: "/ik" }} />,
  );
  expect(html).toContain('<span class="visually-hidden">U bent </span><span>Joke</span>');
});
