import { describe, expect, it } from "vitest";
import { publicCrumb, staffCrumb } from "./trajectory-crumbs.ts";

const trajectory = { id: "0193", slug: "marktplein", texts: { title: { nl: "Het plein" } } };

describe("the way up to a trajectory", () => {
  it("leads residents to its own page, and staff to its overview", () => {
    const label = "Het plein";
    expect(publicCrumb({ lang: "nl" }, trajectory)).toEqual({ label, href: "/trajecten/marktplein" });
    expect(staffCrumb({ lang: "nl" }, trajectory)).toEqual({ label, href: "/beheer/trajecten/0193" });
  });
});
