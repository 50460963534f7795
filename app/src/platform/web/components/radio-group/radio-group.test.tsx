import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RadioGroup } from "./radio-group.view.tsx";

const options = [
  { value: "person", label: "Als mezelf" },
  { value: "organisation", label: "Namens een organisatie", description: "Wij tellen dit apart." },
];

test("a group that must be answered says so, once", () => {
  const html = renderToStaticMarkup(<RadioGroup name="who" label="Hoe?" options={options} required error="Kies." />);
  expect(html).toContain('role="radiogroup" aria-describedby="who-error" aria-required="true" aria-invalid="true"');
});

test("nothing is chosen beforehand", () => {
  expect(renderToStaticMarkup(<RadioGroup name="who" label="Hoe?" options={options} />)).not.toContain("checked");
});

test("the question is the legend and an option's explanation is read with it", () => {
  const html = renderToStaticMarkup(<RadioGroup name="who" label="Hoe doet u mee?" options={options} />);
  expect(html).toMatch(/<legend[^>]*>Hoe doet u mee\?<\/legend>/);
  expect(html).toContain('aria-describedby="who-2-description"');
});
