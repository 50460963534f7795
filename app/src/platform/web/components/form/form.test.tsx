import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Form } from "./form.view.tsx";

test("the browser's own checks stay out: their words are not ours", () => {
  expect(renderToStaticMarkup(<Form>velden</Form>)).toMatch(/novalidate/i);
});

test("a form that keeps a draft and is sent once is a plain form inside two wrappers", () => {
  const html = renderToStaticMarkup(
    <Form draft={{ key: "ideas", savedText: "Bewaard" }} busyText="Bezig">
      velden
    </Form>,
  );
  expect(html).toMatch(
    /^<brink-save-draft draft-key="ideas" saved-text="Bewaard"><brink-submit-once busy-text="Bezig"><form /,
  );
});

test("a file goes along only when it is said", () => {
  expect(renderToStaticMarkup(<Form withFiles>velden</Form>)).toContain("multipart/form-data");
  expect(renderToStaticMarkup(<Form>velden</Form>)).not.toContain("multipart");
});
