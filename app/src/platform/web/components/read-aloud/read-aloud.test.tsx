import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReadAloud } from "./read-aloud.view.tsx";

test("without JavaScript there is no button that does nothing", () => {
  const html = renderToStaticMarkup(<ReadAloud targetId="intro" startText="Lees voor" stopText="Stop" />);
  expect(html).toMatch(/<brink-read-aloud for="intro" stop-text="Stop"><button [^>]*hidden=""/);
});
