import { describe, expect, it } from "vitest";
import { isCitizenNumberClaim, looksLikeCitizenNumber } from "./domain.ts";

describe("what looks like a citizen service number", () => {
  it.each([
    "123456782",
    " 123456782 ",
    "12345672",
    "012345672",
    "1234.56.782",
    "bsn:123456782",
    "BSN123456782",
    "NLBSN-123456782",
    "s00000000:123456782",
    "urn:nl-eid-gdi:1.0:id:BSN:123456782",
    "https://idp.example/bsn/123456782",
    "nin=123456782",
  ])("is %s", (subject) => {
    expect(looksLikeCitizenNumber(subject)).toBe(true);
  });

  it.each([
    "123456783",
    "000000000",
    "1234567",
    "1234567820",
    "",
    "noor",
    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "Xa9_123456782b",
    "s00000000:123456783",
  ])("is not %s", (subject) => {
    expect(looksLikeCitizenNumber(subject)).toBe(false);
  });

  it("is what claims of some names usually are", () => {
    for (const name of ["bsn", "nin", "amr.bsn", "urn:etoegang:BSN", "burgerservicenummer"])
      expect([name, isCitizenNumberClaim(name)]).toEqual([name, true]);
    for (const name of ["sub", "nino", "pseudonym", "linin"])
      expect([name, isCitizenNumberClaim(name)]).toEqual([name, false]);
  });
});
