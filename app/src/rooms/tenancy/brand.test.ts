import { describe, expect, it } from "vitest";
import { neutralBrand } from "../../platform/web/theme.ts";
import { brandFields, brandFormValues, brandFromColour, brandProblems } from "./brand.ts";

describe("the colours of a municipality", () => {
  it.each(["red", "#12345", "url(x)", "#fff;}"])("refuse %j as a colour", (primary) => {
    const parsed = brandFields.safeParse({ ...brandFormValues({}), primary });
    expect(parsed.error?.issues.map((issue) => issue.path.join())).toEqual(["primary"]);
  });

  it("are refused with the worst pair of each colour when they cannot be read", () => {
    const problems = brandProblems({ ...neutralBrand, primary: "#8bc9b5", text: "#999999" });
    expect(problems.map((problem) => problem.field).sort()).toEqual(["primary", "primaryContrast", "text"]);
    expect(problems.find(({ field }) => field === "text")?.key).toBe("tenancy.staff.wrong.contrast.mutedOnSurface");
    expect(problems.every(({ params }) => Number(params?.["ratio"]) < Number(params?.["required"]))).toBe(true);
  });

  it("are fine as they come with Brink", () => expect(brandProblems(neutralBrand)).toEqual([]));

  it.each(["#ffff00", "#ffffff", "#8bc9b5", "#c8102e", "#000000", "#ff6600"])(
    "can all be read when %s is the only choice",
    (hex) => {
      expect(brandProblems(brandFromColour(hex))).toEqual([]);
    },
  );

  it("keep a colour that is dark enough as it is", () => expect(brandFromColour("#7a1f3d").primary).toBe("#7a1f3d"));
});
