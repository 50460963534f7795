import { describe, expect, it } from "vitest";
import { answersNoRecipient, saysNoRecipient } from "./no-such-recipient.ts";

// Each subject of RFC 3463 with more details than the registry of IANA has.
const codes = Array.from({ length: 800 }, (_, code) => `5.${String(Math.floor(code / 100))}.${String(code % 100)}`);

describe("that nobody is at an address", () => {
  it("is said by these of all codes, and by none of the others", () => {
    expect(codes.filter(saysNoRecipient)).toEqual([
      "5.1.1", // bad destination mailbox address
      "5.1.2", // bad destination system address
      "5.1.3", // bad destination mailbox address syntax
      "5.1.6", // destination mailbox has moved, no forwarding address
      "5.1.10", // recipient address has null MX
      "5.2.1", // mailbox disabled, not accepting messages
      "5.4.4", // unable to route
    ]);
  });

  it("is never said by a code of what may pass, or of success", () => {
    for (const status of codes) {
      expect(saysNoRecipient(status.replace("5", "4"))).toBe(false);
      expect(saysNoRecipient(status.replace("5", "2"))).toBe(false);
    }
  });

  it.each([
    ["553", false],
    ["554", false],
    ["552 5.2.2", false],
    ["550 5.7.1", false],
    ["550 5.1.8", false],
    ["", false],
    ["550", true],
    ["551", true],
    ["550 5.1.1", true],
    ["556 5.1.10", true],
  ])("of the answer “%s” to the address itself: %s", (answer, says) => {
    expect(answersNoRecipient(answer)).toBe(says);
  });
});
