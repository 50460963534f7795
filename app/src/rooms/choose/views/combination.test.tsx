import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Frame } from "../../../platform/define/frame.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { guideContent } from "../content/guide-content.ts";
import { enAdvice } from "../messages.advice.en.ts";
import { nlAdvice } from "../messages.advice.nl.ts";
import { Calendar, ItemCard } from "./combination.view.tsx";
import { recordOf } from "./words.ts";

const content = guideContent(packageRoot());
function frameIn(lang: "nl" | "en"): Frame {
  // @NOTE the views read nothing else of a frame than its words, language and numbers
  return {
    t: translator({ nl: nlAdvice, en: enAdvice }, lang),
    lang,
    format: formatFor(lang, "Europe/Amsterdam"),
  } as unknown as Frame;
}
const frame = frameIn("nl");

function cardOf(isOwned: boolean): string {
  const record = recordOf(content, "T03");
  if (!record) throw new Error("The survey tool is not in the catalogue.");
  return renderToStaticMarkup(<ItemCard frame={frame} content={content} record={record} isOwned={isOwned} />);
}

test("what a municipality has already costs nothing more, keeps its hours, and is ready within a week", () => {
  const owned = cardOf(true);
  expect(owned).toContain("Kosten: geen, u heeft dit al");
  expect(owned).toContain("Voorbereiding: binnen een week");
  expect(owned).toContain("Uren van het team");
  expect(cardOf(false)).toContain("Kosten: ");
  expect(cardOf(false)).not.toContain("u heeft dit al");
});

test.each([
  ["nl", ["Week 0", "Week 0 tot en met 0"]],
  ["en", ["Week 0", "Week 0 to 0"]],
] as const)("the calendar in %s names one week once, and several by the first and the last", (lang, shapes) => {
  const combination = { items: ["M15", "M01"] };
  const html = renderToStaticMarkup(
    <Calendar frame={frameIn(lang)} content={content} combination={combination} existing={[]} />,
  );
  const weeks = [...html.matchAll(/>(Week [^<]*)</g)].map(([, words = ""]) => words.replaceAll(/\d+/g, "0"));
  expect(weeks.toSorted()).toEqual(shapes);
});
