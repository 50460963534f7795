import { describe, expect, it } from "vitest";
import { areaLines, parseAreaLines } from "./area-lines.ts";

describe("neighbourhoods typed one a line", () => {
  it.each([
    ["Havenkwartier; veel", 1, "tenancy.staff.wrong.areas.inhabitants"],
    ["Oost\nOost", 2, "tenancy.staff.wrong.areas.twice"],
    ["Oost; 10; O1\nWest; 20; O1", 2, "tenancy.staff.wrong.areas.twice"],
    ["; 400", 1, "tenancy.staff.wrong.areas.unreadable"],
    ["Oost; 1; O1; nog iets", 1, "tenancy.staff.wrong.areas.unreadable"],
    ["Oost; 1; <b>", 1, "tenancy.staff.wrong.areas.code"],
  ])("refuse %j and name the line", (text, line, key) => expect(parseAreaLines(text)).toEqual({ line, key }));

  it("refuse more than three hundred", () => {
    const text = Array.from({ length: 301 }, (_, number) => `Wijk ${number}`).join("\n");
    expect(parseAreaLines(text)).toMatchObject({ key: "tenancy.staff.wrong.areas.tooMany" });
  });

  it("take names, inhabitants and codes, and skip empty lines", () => {
    expect(parseAreaLines("Oude Stad; 8.450; WK01\n\nÉén-Huizen\n")).toEqual([
      { code: "WK01", name: "Oude Stad", inhabitants: 8450 },
      { code: "een-huizen", name: "Één-Huizen" },
    ]);
  });

  it("keep the code of a neighbourhood that was there already", () => {
    expect(parseAreaLines("Oost; 12", [{ code: "WK07", name: "Oost" }])).toEqual([
      { code: "WK07", name: "Oost", inhabitants: 12 },
    ]);
  });

  it("come back as they were typed", () => {
    const areas = [
      { code: "WK01", name: "Oude Stad", inhabitants: 8450 },
      { code: "oost", name: "Oost" },
    ];
    expect(parseAreaLines(areaLines(areas))).toEqual(areas);
  });
});
