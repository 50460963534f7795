import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextArea } from "./text-area.view.tsx";

test("text comes back as it was typed, markup included", () => {
  const html = renderToStaticMarkup(
    <TextArea name="idea" label="Idee" value={"<b>Bomen</b>\n& banken"} error="Te kort." />,
  );
  expect(html).toContain("&lt;b&gt;Bomen&lt;/b&gt;\n&amp; banken</textarea>");
});

test("how long it may be is said, not enforced by cutting", () => {
  const html = renderToStaticMarkup(<TextArea name="idea" label="Idee" limitText="Maximaal 2.000 tekens." />);
  expect(html).toContain('aria-describedby="idea-limit"');
  expect(html).not.toMatch(/maxlength/i);
});
