import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SelectField } from "./select-field.view.tsx";

const options = [
  { value: "a", label: "Binnenstad" },
  { value: "b", label: "Havenkwartier" },
];

test("a value that is not in the list chooses nothing", () => {
  const html = renderToStaticMarkup(
    <SelectField name="w" label="Wijk" emptyLabel="Kies" options={options} value="x" />,
  );
  expect(html).not.toContain("selected");
});

test("the chosen one is chosen", () => {
  const html = renderToStaticMarkup(<SelectField name="w" label="Wijk" options={options} value="b" />);
  expect(html).toMatch(/<option value="b" selected="">/);
});
