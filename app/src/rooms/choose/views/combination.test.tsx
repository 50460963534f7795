import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Frame } from "../../../platform/define/frame.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { guideContent } from "../content/guide-content.ts";
import { nlAdvice } from "../messages.advice.nl.ts";
import { ItemCard } from "./combination.view.tsx";
import { recordOf } from "./words.ts";

const content = guideContent(packageRoot());
// @NOTE the card reads nothing else of a frame than its words, language and numbers
const frame = {
  t: translator({ nl: nlAdvice }, "nl"),
  lang: "nl",
  format: formatFor("nl", "Europe/Amsterdam"),
} as unknown as Frame;

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
