import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProgressSteps } from "./progress-steps.view.tsx";

const steps = [
  { label: "Uw idee", href: "/1" },
  { label: "Over u", href: "/2" },
  { label: "Versturen", href: "/3" },
];

test("a step still to come cannot be jumped to", () => {
  const html = renderToStaticMarkup(
    <ProgressSteps label="Stappen" summary="Stap 2 van 3" steps={steps} current={2} doneLabel="klaar" />,
  );
  expect(html).toContain('href="/1"');
  expect(html).not.toContain('href="/2"');
  expect(html).not.toContain('href="/3"');
});

test("where somebody is and what is done is said, not only drawn", () => {
  const html = renderToStaticMarkup(
    <ProgressSteps label="Stappen" summary="Stap 2 van 3" steps={steps} current={2} doneLabel="klaar" />,
  );
  expect(html).toContain("Stap 2 van 3");
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toContain("(klaar)");
});
