import { describe, expect, it } from "vitest";
import { messageHoles, sameHoles } from "./message-holes.ts";

describe("the holes of a message", () => {
  it.each(["{naam", "{n, plural, one {x}}", "{}"])("cannot be found in %j", (text) =>
    expect(messageHoles(text, "nl")).toBeUndefined(),
  );

  it("are found inside choices too", () => {
    expect(messageHoles("{n, plural, one {# reactie van {naam}} other {# reacties}}", "nl")).toEqual(["n", "naam"]);
  });

  it("have to be the same in a translation", () => {
    expect(sameHoles("Dag {naam}", "Hello", "en")).toBe(false);
    expect(sameHoles("Dag {naam}", "Hello {name}", "en")).toBe(false);
    expect(sameHoles("Dag {naam}", "Hello {naam", "en")).toBe(false);
    expect(
      sameHoles(
        "{n, plural, one {# dag} other {# dagen}}",
        "{n, plural, one {# dzień} few {# dni} other {# dnia}}",
        "pl",
      ),
    ).toBe(true);
  });

  it("are not what stands between angle brackets", () => expect(messageHoles("<b>{naam}</b>", "nl")).toEqual(["naam"]));
});
