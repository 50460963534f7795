import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateField } from "./date-field.view.tsx";

test("a refused date is marked and explained", () => {
  const html = renderToStaticMarkup(
    <DateField name="end" label="Einde" error="Kies een latere dag." min="2026-11-22" />,
  );
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="end-error"');
});

test("a date is given and sent as 2026-11-22", () => {
  expect(renderToStaticMarkup(<DateField name="start" label="Begin" value="2026-11-22" />)).toMatch(
    /type="date" [^>]*value="2026-11-22"/,
  );
});
