import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxField } from "./checkbox-field.view.tsx";

test("a permission is never given beforehand", () => {
  expect(renderToStaticMarkup(<CheckboxField name="agree" label="Akkoord" />)).not.toContain("checked");
});

test("description and error are both read with the box", () => {
  const html = renderToStaticMarkup(
    <CheckboxField name="agree" label="Akkoord" description="Uitleg" error="Kruis aan." />,
  );
  expect(html).toContain('aria-describedby="agree-description agree-error"');
  expect(html).toContain('aria-invalid="true"');
});
