import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ErrorSummary } from "./error-summary.view.tsx";

const problems = [{ fieldId: "email", message: "Vul een e-mailadres in." }];

test("each problem leads to its field", () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Nog niet verstuurd" problems={problems} />)).toContain(
    '<a href="#email">Vul een e-mailadres in.</a>',
  );
});

test("it takes the focus when the page opens, without JavaScript", () => {
  const html = renderToStaticMarkup(<ErrorSummary title="Nog niet verstuurd" problems={problems} />);
  expect(html).toMatch(/tabindex="-1"/i);
  expect(html).toMatch(/autofocus/i);
  expect(html).toContain('aria-labelledby="error-summary-title"');
});

test("a refusal that belongs to no field has no empty list", () => {
  const html = renderToStaticMarkup(<ErrorSummary title="Gesloten" message="Het is voorbij." problems={[]} />);
  expect(html).not.toContain("<ul");
  expect(html).toContain("Het is voorbij.");
});
