import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Fieldset } from "./fieldset.view.tsx";

test("an ordinary fieldset does not pretend to be a radio group", () => {
  const html = renderToStaticMarkup(
    <Fieldset id="you" legend="Over u" required>
      <p>velden</p>
    </Fieldset>,
  );
  expect(html).not.toMatch(/role=|aria-required/);
});

test("legend first, then description, error and fields", () => {
  const text = renderToStaticMarkup(
    <Fieldset id="you" legend="Over u" description="Mag leeg." error="Fout.">
      <p>velden</p>
    </Fieldset>,
  ).replaceAll(/<[^>]*>/g, "|");
  expect(text.indexOf("Over u")).toBeLessThan(text.indexOf("Mag leeg."));
  expect(text.indexOf("Mag leeg.")).toBeLessThan(text.indexOf("Fout."));
  expect(text.indexOf("Fout.")).toBeLessThan(text.indexOf("velden"));
});
