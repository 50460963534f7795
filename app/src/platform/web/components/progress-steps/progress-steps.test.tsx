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

test("a step that was passed unanswered is not said or drawn to be done, and can be gone to", () => {
  const progress = (isDone: boolean, words: string) => ({ isDone, words });
  const known = [
    { label: "Over het plan", href: "/1", progress: progress(false, "nog niet begonnen") },
    { label: "Voor wie", href: "/2", progress: progress(false, "1 van 4 beantwoord") },
    { label: "Sfeer", href: "/3", progress: progress(true, "klaar") },
  ];
  const html = renderToStaticMarkup(
    <ProgressSteps label="Stappen" summary="Stap 2 van 3" steps={known} current={2} doneLabel="gedaan" />,
  );
  expect(html).toContain("nog niet begonnen");
  expect(html).toContain("1 van 4 beantwoord");
  expect(html).not.toContain("gedaan");
  expect(html.match(/brink-progress__step--done/g)).toHaveLength(1);
  expect(html).toContain('href="/1"');
  expect(html).not.toContain('href="/2"');
  expect(html).toContain('href="/3"');
});
