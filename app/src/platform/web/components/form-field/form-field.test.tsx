import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { describedBy, FormField } from "./form-field.view.tsx";

test("an error is read before the description", () => {
  expect(describedBy("idea", { description: "Kort.", error: "Vul in.", limitText: "Max 10" })).toBe(
    "idea-error idea-description idea-limit",
  );
  expect(describedBy("idea", {})).toBeUndefined();
});

test("the label belongs to the control by its id", () => {
  const html = renderToStaticMarkup(
    <FormField id="photo" label="Foto" optionalText="(niet verplicht)">
      <input id="photo" type="file" />
    </FormField>,
  );
  expect(html).toContain('for="photo"');
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Foto (niet verplicht)");
});
