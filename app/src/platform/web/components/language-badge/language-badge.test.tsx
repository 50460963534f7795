import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageBadge } from "./language-badge.view.tsx";

test("words about a translation may stand in another language than the page", () => {
  const html = renderToStaticMarkup(<LanguageBadge lang="en">Not checked yet</LanguageBadge>);
  expect(html).toContain('lang="en"');
  expect(html).toContain("Not checked yet");
});
