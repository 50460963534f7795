import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { guideContent } from "../content/guide-content.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { en } from "../messages.en.ts";
import { nl } from "../messages.nl.ts";
import { Reviewed } from "./reviewed.view.tsx";
import { recordOf } from "./words.ts";

const content = guideContent(packageRoot());
const changed = { by: "Gemeente Zandwijk", hash: "0123456789abcdef" };
const changes = { M01: { numbers: { ...changed, version: "2027.3.2" }, texts: { ...changed, version: "2027.4.1" } } };

function shown(review: CatalogueRecord["review"], id = "M01"): string {
  const record = recordOf(content, "M01");
  if (!record) throw new Error("The online survey is not in the catalogue.");
  // @NOTE the view reads nothing else of a frame than its words, language and dates
  const frame = {
    t: translator({ nl, en }, "nl"),
    lang: "nl",
    format: formatFor("nl", "Europe/Amsterdam"),
  } as unknown as Frame;
  return renderToStaticMarkup(
    <Reviewed frame={frame} content={{ ...content, changes }} record={{ ...record, id, review }} />,
  );
}

const signed = { date: "2027-03-14", name: "Jan Jansen", organisation: "Hogeschool Zandwijk" };

test("what nobody reviewed says so, and who changed numbers and texts", () => {
  const html = shown(null);
  expect(html).toContain("nog niet nagekeken door iemand buiten Brink");
  expect(html).toContain("De getallen zijn het laatst veranderd in uitgave 2027.3.2, door Gemeente Zandwijk.");
  expect(html).toContain("De teksten zijn het laatst veranderd in uitgave 2027.4.1, door Gemeente Zandwijk.");
});

test("a review shows its day, name and organisation, and no more than it was of", () => {
  const html = shown({ ...signed, version: "2027.3.2" });
  expect(html).toContain("uitgave 2027.3.2 zijn nagekeken op 14 maart 2027 door Jan Jansen (Hogeschool Zandwijk)");
  expect(html).not.toContain("nog niet");
  expect(html).not.toContain("Daarna");
  expect(shown({ ...signed, version: "2027.3.1" })).toContain("Daarna zijn getallen veranderd.");
});

test("of an item that no edition has nothing is said: its own trail tells", () => {
  expect(shown(null, "EM01")).toBe("");
});
