import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Alert } from "./alert.view.tsx";

test("an alert that was there all along does not interrupt", () => {
  const html = renderToStaticMarkup(
    <Alert type="warning" signLabel="Let op">
      Het besluit komt later.
    </Alert>,
  );
  expect(html).not.toContain('role="alert"');
  expect(html).not.toContain('role="status"');
});

test("the answer to what was just done says itself, an error at once", () => {
  expect(renderToStaticMarkup(<Alert type="ok" signLabel="Gelukt" announce />)).toContain('role="status"');
  expect(renderToStaticMarkup(<Alert type="error" signLabel="Fout" announce />)).toContain('role="alert"');
});

test("the sign says in words what its colour means", () => {
  expect(renderToStaticMarkup(<Alert type="error" signLabel="Fout" />)).toContain('aria-label="Fout"');
});
