import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Button, ButtonLink } from "./button.view.tsx";

test("a button sends its form unless it is told not to", () => {
  expect(renderToStaticMarkup(<Button>Verstuur</Button>)).toContain('type="submit"');
  expect(renderToStaticMarkup(<Button type="button">Open</Button>)).toContain('type="button"');
});

test("a button brings its own name and value along", () => {
  const html = renderToStaticMarkup(
    <Button name="_action" value="withdraw" variant="danger">
      Trek in
    </Button>,
  );
  expect(html).toContain('value="withdraw" name="_action"');
  expect(html).toContain("utrecht-button--danger");
});

test("what leads elsewhere is a link, with the look of a button", () => {
  const html = renderToStaticMarkup(
    <ButtonLink href="/doe-mee" variant="secondary">
      Doe mee
    </ButtonLink>,
  );
  expect(html).toMatch(/^<a class="utrecht-button-link [^"]*secondary-action[^"]*" href="\/doe-mee"/);
  expect(html).not.toContain("role=");
});
