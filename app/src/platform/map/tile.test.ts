import { describe, expect, it } from "vitest";
import { tileFrom } from "./tile.ts";

/** Utrecht at zoom 12. */
const utrecht = { layer: "kaart", z: "12", x: "2106", y: "1350" };

describe("the address of a tile", () => {
  it.each([
    { layer: "osm" },
    { layer: "__proto__" },
    { layer: "constructor" },
    { z: "5" },
    { z: "20" },
    { z: "12.5" },
    { z: "-12" },
    { z: "" },
    { x: "2106.png" },
    { x: "1e3" },
    { x: "9999999" },
    { x: "../../etc" },
    // Berlin and London.
    { x: "2200", y: "1343" },
    { x: "2046", y: "1362" },
    { y: "NaN" },
  ])("is none of ours: %j", (other) => {
    expect(tileFrom({ ...utrecht, ...other })).toBeUndefined();
  });

  it("is ours in the Netherlands, at each zoom that is drawn", () => {
    expect(tileFrom(utrecht)).toEqual({ layer: "kaart", z: 12, x: 2106, y: 1350 });
    for (let z = 6; z <= 19; z += 1) {
      const [x, y] = [2106, 1350].map((at) => Math.floor((at + 0.5) * 2 ** (z - 12)));
      expect(tileFrom({ layer: "luchtfoto", z: String(z), x: String(x), y: String(y) })).toBeDefined();
    }
  });
});
