import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxGroup } from "./checkbox-group.view.tsx";

const options = ["groen", "spelen", "fietsen"].map((value) => ({ value, label: value }));

test("a link to the group's id leads to its first box", () => {
  const html = renderToStaticMarkup(
    <CheckboxGroup name="themes" label="Thema" options={options} error="Kies er een." />,
  );
  expect(html).toMatch(/<input (?=[^>]*id="themes")(?=[^>]*name="themes")[^>]*value="groen"/);
  expect(html).toContain('id="themes-2"');
  expect(html).toMatch(/<fieldset [^>]*id="themes-group"/);
});

test("the chosen ones stay chosen", () => {
  const html = renderToStaticMarkup(
    <CheckboxGroup name="themes" label="Thema" options={options} values={["spelen", "onbekend"]} />,
  );
  expect(html.match(/checked/g)).toHaveLength(1);
  expect(html).toMatch(/<input (?=[^>]*checked="")[^>]*value="spelen"/);
});
