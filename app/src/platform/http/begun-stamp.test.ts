import { describe, expect, it } from "vitest";
import { readBegun, signBegun } from "./begun-stamp.ts";

const place = { tenant: { id: "waterdam" }, path: "/trajecten/plein/meedoen/1" };
const at = new Date("2026-11-30T22:50:00.123Z");
const stamp = signBegun(at, place, "secret");

describe("a stamp that says when a form was begun", () => {
  const [, signature = ""] = stamp.split(".");
  it.each([
    ["nothing", ""],
    ["no signature", at.getTime().toString(36)],
    ["an earlier moment under the same signature", `${(at.getTime() - 1).toString(36)}.${signature}`],
    ["half a signature", stamp.slice(0, -1)],
    ["words of somebody's own", "gisteren.echt"],
  ])("with %s says nothing", (_, forged) => {
    expect(readBegun(forged, place, "secret")).toBeUndefined();
  });

  it("says nothing of another page, in another municipality, or under another secret", () => {
    expect(readBegun(stamp, { ...place, path: "/trajecten/plein/meedoen/2" }, "secret")).toBeUndefined();
    expect(readBegun(stamp, { ...place, tenant: { id: "duindorp" } }, "secret")).toBeUndefined();
    expect(readBegun(stamp, place, "another")).toBeUndefined();
  });

  it("says the moment on the page that it is of", () => {
    expect(readBegun(stamp, place, "secret")).toEqual(at);
  });
});
