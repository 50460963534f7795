import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StatusBadge } from "./status-badge.view.tsx";

test("the state stands there in words, whatever its colour", () => {
  const html = renderToStaticMarkup(
    <StatusBadge tone="error" pictogram="warning">
      Te laat
    </StatusBadge>,
  );
  expect(html).toContain("utrecht-status-badge--danger");
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Te laat");
});
