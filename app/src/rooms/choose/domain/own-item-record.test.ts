import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { guideContent } from "../content/guide-content.ts";
import { addOwnItemInput } from "../own-item-inputs.ts";
import { recordOfFields, typedOf } from "./own-item-record.ts";
import { differing } from "./own-items.ts";

const national = guideContent(packageRoot()).records.find(({ id }) => id === "M22");
if (!national) throw new Error("The kitchen table is not in the catalogue.");
const copied = typedOf(national);
const typed = { ...copied, sourced: [], kind: "method", reason: "Wij doen dit al." };

/** An own method from the form of a copy, with these words in it. */
function recordFrom(over: object) {
  return recordOfFields("EM01", "method", addOwnItemInput.parse({ ...typed, ...over }));
}

describe("what is said of practice in a form", () => {
  it("is a sentence a line, without dashes and empty lines", () => {
    const { pitfalls } = recordFrom({ pitfalls: "- Soep wordt koud.\r\n\r\n  • Neem borden mee. \n" });
    expect(pitfalls.map(({ nl }) => nl)).toEqual(["Soep wordt koud.", "Neem borden mee."]);
    expect(recordFrom({ worksWhen: " \n-\n" }).worksWhen).toEqual([]);
  });

  it("comes back as it was typed, and is no change of the copy until somebody changes it", () => {
    const record = recordFrom({});
    expect(typedOf(record)).toMatchObject({ worksWhen: copied["worksWhen"], pitfalls: copied["pitfalls"] });
    expect(differing(national, record).others).toEqual([]);
    expect(differing(national, recordFrom({ pitfalls: "Soep wordt koud." })).others).toEqual(["pitfalls"]);
  });
});
