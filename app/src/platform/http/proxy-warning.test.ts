import { describe, expect, it } from "vitest";
import { createProxyWarning } from "./proxy-warning.ts";

function warningsAfter(
  trustProxy: readonly string[],
  ...seen: readonly (readonly [string, string?])[]
): readonly string[] {
  const said: string[] = [];
  const look = createProxyWarning(trustProxy, { warn: (message) => said.push(message) });
  for (const [remoteAddress, forwardedFor] of seen) look({ remoteAddress, forwardedFor });
  return said;
}

describe("a proxy that nobody named", () => {
  it.each(["127.0.0.1", "::1", "10.20.0.3", "172.18.0.1", "192.168.1.9", "fd00:1::2", "::ffff:10.20.0.3"])(
    "is noticed when it connects from %s",
    (address) => {
      expect(warningsAfter([], [address, "203.0.113.7"])).toEqual([expect.stringContaining("Set TRUST_PROXY to")]);
    },
  );

  it("is spoken of once, whatever comes after, without an address of anybody", () => {
    const said = warningsAfter([], ["10.20.0.3", "203.0.113.7"], ["10.20.0.3", "203.0.113.8"], ["127.0.0.1", "x"]);
    expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(/203\.0|10\.20/);
  });

  it("is not seen in a visitor who writes the header, in a request without it, nor in one without an address", () => {
    expect(
      warningsAfter([], ["203.0.113.7", "10.0.0.1"], ["172.32.0.1", "x"], ["127.0.0.1"], ["unknown", "x"]),
    ).toEqual([]);
  });

  it("is not warned of when somebody set TRUST_PROXY", () => {
    expect(warningsAfter(["10.20.0.0/16"], ["10.20.0.3", "203.0.113.7"], ["127.0.0.1", "x"])).toEqual([]);
  });
});
