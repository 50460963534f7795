import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardGrid } from "./card-grid.view.tsx";

test("cards are a list, so that one hears how many there are; what is not there does not count", () => {
  const html = renderToStaticMarkup(
    <CardGrid label="Trajecten">
      <p>een</p>
      {false}
      <p>twee</p>
    </CardGrid>,
  );
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('aria-label="Trajecten"');
});
