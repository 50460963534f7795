import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { guideContent } from "./guide-content.ts";

const { planning, records } = guideContent(packageRoot());

/** They name letters that they do not send: who seldom opens one, what is too much for one, and what residents write. */
const sendNone = ["M23", "M32", "M55"];

describe("the table of letters", () => {
  it("has methods of the catalogue only, each once, sent to every address or to a draw", () => {
    for (const { item, everyAddress, drawn } of planning.letters) {
      expect(records.find(({ id }) => id === item)?.kind, item).toBe("method");
      expect(
        [everyAddress, drawn].filter((one) => one !== undefined),
        item,
      ).toHaveLength(1);
    }
    const items = planning.letters.map(({ item }) => item);
    expect(new Set(items).size).toBe(items.length);
  });

  it("has every method of which the description names a letter, the post or a draw", () => {
    const naming = records.filter(
      ({ kind, description }) => kind === "method" && /\bletter\b|by post|(drawn|chosen) by lot/i.test(description.en),
    );
    const known = [...planning.letters.map(({ item }) => item), ...sendNone].toSorted();
    expect(naming.map(({ id }) => id).toSorted()).toEqual(known);
  });
});
