import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DefinitionList } from "./definition-list.view.tsx";

test("each fact has its term, its value and perhaps something to do", () => {
  const html = renderToStaticMarkup(
    <DefinitionList
      items={[
        { term: "Wie beslist", value: "De raad" },
        { term: "Idee", value: "Bomen", action: <a href="/w">Wijzig</a> },
      ]}
    />,
  );
  expect(html.match(/<dt/g)).toHaveLength(2);
  expect(html.match(/<dd/g)).toHaveLength(3);
});
