import { describe, expect, it } from "vitest";
import { readClaims } from "./claims.ts";
import { rolesByGroups } from "./roles-by-groups.ts";

const known = (own: object, groupsClaim = "groups", isAll = true) =>
  readClaims({ claims: { sub: "1", ...own }, isAll }, groupsClaim);

describe("an address that the provider vouches for", () => {
  it.each([
    [{ email: "noor@stad.example" }, undefined],
    [{ email: "noor@stad.example", email_verified: false, xms_edov: true }, undefined],
    [{ email: "noor", email_verified: true }, undefined],
    [{ email: ["noor@stad.example"], email_verified: true }, undefined],
    [{ email: "Noor@Stad.example", email_verified: true }, "noor@stad.example"],
    [{ email: "noor@stad.example", email_verified: "true" }, "noor@stad.example"],
    // Microsoft Entra ID.
    [{ email: "noor@stad.example", xms_edov: "1" }, "noor@stad.example"],
    [{ email: "noor@stad.example", xms_edov: false }, undefined],
  ])("%o", (claims, email) => {
    expect(known(claims).email).toBe(email);
  });
});

describe("groups", () => {
  it.each([
    ["groups", { groups: ["a", 3, "", null, "b"] }, ["a", "b"]],
    ["groups", { groups: "a" }, ["a"]],
    ["groups", {}, []],
    ["realm_access.roles", { realm_access: { roles: ["a"] } }, ["a"]],
    ["realm_access.roles", { realm_access: "a" }, []],
    ["https://stad.example/groups", { "https://stad.example/groups": ["a"] }, ["a"]],
    ["constructor.name", {}, []],
  ])("by %s in %o", (claim, claims, groups) => {
    expect(known(claims, claim).groups).toEqual(groups);
  });

  it("that are too many to send are not none", () => {
    const overage = {
      _claim_names: { groups: "src1" },
      _claim_sources: { src1: { endpoint: "https://graph.example" } },
    };
    expect(known(overage).groupsElsewhere).toBe(true);
    expect(known({}).groupsElsewhere).toBe(false);
  });
});

describe("groups of which nothing was heard", () => {
  it.each([
    [{}, false, true],
    [{ groups: [] }, false, false],
    [{}, true, false],
  ])("in %o, everything said: %s", (claims, isAll, unheard) => {
    expect(known(claims, "groups", isAll).groupsUnheard).toBe(unheard);
  });
});

describe("roles by groups", () => {
  const rows = [
    { group: "a", role: "adviser" },
    { group: "b", role: "adviser" },
    { group: "b", role: "clerk" },
  ];

  it.each([
    [[], [], { give: [], take: [] }],
    [["moderator"], [], { give: [], take: [] }],
    [["adviser", "moderator"], [], { give: [], take: ["adviser"] }],
    [["adviser"], ["b"], { give: ["clerk"], take: [] }],
    [["clerk"], ["a", "onbekend"], { give: ["adviser"], take: ["clerk"] }],
  ])("of who holds %o and is in %o", (held, groups, changes) => {
    expect(rolesByGroups(held, groups, rows)).toEqual(changes);
  });
});
