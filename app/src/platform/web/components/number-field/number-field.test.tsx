import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NumberField } from "./number-field.view.tsx";

test("what is no number comes back as it was typed", () => {
  expect(
    renderToStaticMarkup(<NumberField name="n" label="Aantal" value="veel" error="Vul een getal in." />),
  ).toContain('value="veel"');
});

test("the phone shows its number keys and the field does not change while scrolling", () => {
  const html = renderToStaticMarkup(<NumberField name="n" label="Aantal" />);
  expect(html).toContain('type="text" inputMode="numeric"');
});

test("the unit is read with the field", () => {
  const html = renderToStaticMarkup(<NumberField name="weeks" label="Hoe lang" unit="weken" />);
  expect(html).toContain('aria-describedby="weeks-unit"');
});
