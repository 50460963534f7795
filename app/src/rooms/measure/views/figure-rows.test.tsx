import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { nl } from "../messages/nl.ts";
import { FigureRowsView } from "./figure-rows.view.tsx";

// @NOTE the rows read nothing else of a frame than its words and language
const frame = { t: translator({ nl }, "nl"), lang: "nl" } as unknown as Frame;

test("a contribution goes by its receipt, with a link for who may read it, and never by its id", () => {
  const [mayOpen, mayNot, deleted] = [newId(), newId(), newId()];
  const rows = [[mayOpen], [mayNot], [deleted]];
  const html = renderToStaticMarkup(
    <FigureRowsView
      frame={frame}
      rows={{ kind: "shown", facts: [], tables: [{ name: "rows", columns: ["contribution"], rows }] }}
      names={
        new Map([
          [mayOpen, { name: "B-1234", href: "/inbreng/1" }],
          [mayNot, { name: "B-5678", href: undefined }],
        ])
      }
    />,
  );
  expect(html).toMatch(/<a [^>]*href="\/inbreng\/1"><span>B-1234<\/span><\/a>/);
  expect(html).toContain("<span>B-5678</span>");
  expect(html).toContain("Niet meer bekend");
  expect(html.match(/<a /g)).toHaveLength(1);
  for (const id of [mayOpen, mayNot, deleted]) expect(html).not.toContain(id.slice(-8));
});
