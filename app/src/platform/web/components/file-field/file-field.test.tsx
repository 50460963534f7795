import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FileField } from "./file-field.view.tsx";

test("a refused file says why; the browser does not give the file back, so nothing pretends it is there", () => {
  const html = renderToStaticMarkup(<FileField name="photo" label="Foto" error="Geen foto." />);
  expect(html).toContain('aria-describedby="photo-error"');
  expect(html).not.toContain("value=");
});

test("the kinds that may be chosen are offered first", () => {
  expect(renderToStaticMarkup(<FileField name="photo" label="Foto" accept="image/png" />)).toContain(
    'accept="image/png"',
  );
});
