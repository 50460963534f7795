import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextField } from "./text-field.view.tsx";

test("a refused field keeps what was typed and says what is wrong", () => {
  const html = renderToStaticMarkup(<TextField name="email" label="E-mail" value="a@b" error="Geen e-mailadres." />);
  expect(html).toContain('value="a@b"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="email-error"');
  expect(html).toContain('id="email-error"');
});

test("the id stands on the input itself and is the name unless another is given", () => {
  expect(renderToStaticMarkup(<TextField name="title" label="Titel" />)).toMatch(/<input [^>]*id="title"/);
  expect(renderToStaticMarkup(<TextField name="title" id="t2" label="Titel" />)).toMatch(
    /<input (?=[^>]*id="t2")[^>]*name="title"/,
  );
});

test("what is typed goes its own direction, an e-mail address always from left to right", () => {
  expect(renderToStaticMarkup(<TextField name="title" label="Titel" />)).toContain('dir="auto"');
  expect(renderToStaticMarkup(<TextField name="e" type="email" label="E-mail" />)).not.toContain("dir=");
});

test("nothing is cut off while typing and no hint disappears", () => {
  const html = renderToStaticMarkup(<TextField name="title" label="Titel" description="Kort." />);
  expect(html).not.toMatch(/maxlength|placeholder/i);
});
