import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isUsualAddress, knownSearch } from "./kept-place.ts";

const params = z.object({
  slug: z.string().max(5),
  filter: z.enum(["open", "done"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1).default(1),
});
const search = (query: Record<string, string>, slug = "brug") =>
  knownSearch({ params }, { query, pathParams: { slug }, lang: "nl" });

describe("the query of a kept page", () => {
  it("is none when the page knows none of it, or it stands in the path", () => {
    expect(search({})).toBe("");
    expect(search({ utm_source: "nieuwsbrief", fbclid: "x".repeat(99), slug: "elders" })).toBe("");
    expect(search({ filter: "nonsense", lang: "xx" })).toBe("");
  });

  it("is one however it is written", () => {
    for (const query of [
      { page: "2", filter: "open" },
      { x: "y", filter: "open", page: "02" },
      { page: "2.0", filter: "open" },
    ])
      expect(search(query)).toBe("?filter=open&page=2");
  });

  it("has the language when the page really is in it", () => {
    expect(search({ lang: "nl" })).toBe("?lang=nl");
    expect(search({ lang: "en" })).toBe("");
  });

  it("keeps no page that is not there, or that depends on more than words and numbers", () => {
    expect(search({}, "too long")).toBeUndefined();
    const lists = { params: z.object({ of: z.string().transform((text) => text.split(",")) }) };
    expect(knownSearch(lists, { query: { of: "a,b" }, pathParams: {}, lang: "nl" })).toBeUndefined();
  });
});

describe("an address", () => {
  const site = "https://denkmee.waterdam.nl";
  it.each([
    ["Denkmee.waterdam.nl", "/", site],
    ["denkmee.waterdam.nl.", "/", site],
    ["denkmee.waterdam.nl:8443", "/", site],
    ["localhost:3001", "/", "http://localhost:3000"],
    ["localhost", "/", "http://localhost:3000"],
    ["localhost:3000", "/trajecten/%62rug", "http://localhost:3000"],
    ["", "/", site],
  ])("that is written in another way makes no kept page: %s%s", (host, path, baseUrl) => {
    expect(isUsualAddress(host, path, baseUrl)).toBe(false);
  });

  it.each([
    ["denkmee.waterdam.nl", site],
    ["praatmee.zandwijk.nl", site],
    ["zandwijk.localhost:3000", "http://localhost:3000"],
    ["[::1]:3000", "http://localhost:3000"],
  ])("is usual as everybody writes it: %s", (host, baseUrl) => {
    expect(isUsualAddress(host, "/trajecten/brug", baseUrl)).toBe(true);
  });
});
