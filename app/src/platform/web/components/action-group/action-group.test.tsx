import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionGroup } from "./action-group.view.tsx";

test("the actions keep the order in which they were given", () => {
  const html = renderToStaticMarkup(
    <ActionGroup>
      <a href="/een">Een</a>
      <a href="/twee">Twee</a>
    </ActionGroup>,
  );
  expect(html.indexOf("Een")).toBeLessThan(html.indexOf("Twee"));
  expect(html).toContain("utrecht-button-group");
});
