import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmptyState } from "./empty-state.view.tsx";

test("an empty place says why and what can be done", () => {
  const html = renderToStaticMarkup(
    <EmptyState title="Nog geen ideeën" headingLevel={3} action={<a href="/nieuw">Vertel</a>}>
      Wees de eerste.
    </EmptyState>,
  );
  expect(html).toMatch(/<h3[^>]*>Nog geen ideeën<\/h3>.*<p>Wees de eerste.<\/p>.*href="\/nieuw"/);
});
