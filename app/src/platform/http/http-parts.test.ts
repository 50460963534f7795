import { createHmac } from "node:crypto";
import { BlockList } from "node:net";
import { describe, expect, it } from "vitest";
import { newId, newToken } from "../../kernel/ids.ts";
import { trustedAddresses } from "../config/trusted-addresses.ts";
import { readGuest, signGuest } from "./guest-cookie.ts";
import { chooseLang } from "./lang.ts";
import { rateKeyOf } from "./network-address.ts";
import { onceKey, seal, unseal } from "./once-seal.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { isSameSite } from "./same-site.ts";

describe("a form from elsewhere", () => {
  it.each([
    ["another site", { origin: "https://evil.example", host: "waterdam.nl" }],
    ["a site that only begins like ours", { origin: "https://waterdam.nl.evil.example", host: "waterdam.nl" }],
    ["a sandboxed page", { origin: "null", host: "waterdam.nl" }],
    ["nothing said at all", { host: "waterdam.nl" }],
    ["no host", { origin: "https://waterdam.nl" }],
    ["nonsense", { origin: "::::", host: "waterdam.nl" }],
  ])("is refused: %s", (_, headers) => expect(isSameSite(headers)).toBe(false));

  it("is our own by its origin, or by its referer in an old browser", () => {
    expect(isSameSite({ origin: "https://waterdam.nl", host: "waterdam.nl" })).toBe(true);
    expect(isSameSite({ referer: "https://waterdam.nl/x", host: "Waterdam.nl" })).toBe(true);
  });
});

describe("a guest's cookie", () => {
  const guestId = newId();
  const given = new Date("2026-11-23T09:00:00Z");
  const signed = signGuest(guestId, "secret", given);
  const [, seconds = "", sign = ""] = signed.split(".");
  const daysLater = (days: number) => new Date(given.getTime() + days * 86_400_000);
  const read = (cookie: string, days = 0, secret = "secret") => readGuest(cookie, secret, daysLater(days));

  it.each([
    ["forged"],
    [`${guestId}.forged`],
    [`${newId()}.${seconds}.${sign}`],
    [`${guestId}.${Number(seconds) + 86_400}.${sign}`],
    [`${guestId}.${sign}`],
    [""],
    ["."],
  ])("is refused when it is not ours: %s", (cookie) => expect(read(cookie)).toBeUndefined());
  it("is refused with another secret", () => expect(read(signed, 0, "other")).toBeUndefined());
  it("is refused as a copy after 90 days, and given again it is a new one", () => {
    expect([read(signed, 89), read(signed, 90)]).toEqual([guestId, undefined]);
    expect(read(signGuest(guestId, "secret", daysLater(89)), 178)).toBe(guestId);
  });
  it("from before they had a date is taken until every browser has forgotten it", () => {
    const old = `${guestId}.${createHmac("sha256", "secret").update(`guest ${guestId}`).digest("base64url")}`;
    expect([read(old), read(old, 90)]).toEqual([guestId, undefined]);
  });
  it("gives the guest's id", () => expect(read(signed)).toBe(guestId));
});

describe("the answer of a form that was sent", () => {
  it("cannot be opened with another key, nor when it was changed", () => {
    const once = newToken();
    const sealed = seal(once, "/inbreng/geheim");
    expect(sealed).not.toContain("geheim");
    expect(() => unseal(newToken(), sealed)).toThrow();
    expect(() => unseal(once, `${sealed.slice(0, -4)}AAAA`)).toThrow();
    expect(unseal(once, sealed)).toBe("/inbreng/geheim");
  });
  it("is kept under a key that does not give away its own", () => {
    const once = newToken();
    expect(onceKey(once)).not.toContain(once);
    expect(onceKey(once)).toBe(onceKey(once));
  });
});

describe("the rate limit", () => {
  const limit = { max: 3, perSeconds: 60 };
  it("refuses the fourth in a minute and says how long to wait", () => {
    const limiter = createRateLimiter();
    expect([0, 1, 2].map((n) => limiter.use("a", limit, n * 1000))).toEqual([0, 0, 0]);
    expect(limiter.use("a", limit, 10_000)).toBeGreaterThan(0);
    expect(limiter.use("b", limit, 10_000)).toBe(0);
  });
  it("lets go again after the time has passed", () => {
    const limiter = createRateLimiter();
    for (const n of [0, 1, 2]) limiter.use("a", limit, n);
    expect(limiter.use("a", limit, 130_000)).toBe(0);
  });
  it("does not allow twice as many around the edge of a window", () => {
    const limiter = createRateLimiter();
    for (const at of [58_000, 58_500, 59_000]) limiter.use("a", limit, at);
    const after = [61_000, 61_500, 62_000].map((at) => limiter.use("a", limit, at));
    expect(after.every((wait) => wait > 0)).toBe(true);
  });
  it("forgets nobody for fifty thousand others, and everybody in the end", () => {
    const limiter = createRateLimiter();
    const flood = (name: string) => {
      for (let n = 0; n < 50_000; n += 1) limiter.use(`${name} ${n}`, limit, 1);
    };
    for (const at of [0, 0, 0]) limiter.use("a", limit, at);
    flood("one");
    expect(limiter.use("a", limit, 1)).toBeGreaterThan(0);
    flood("two");
    flood("three");
    expect(limiter.use("a", limit, 1)).toBe(0);
  });
});

describe("whose request counts", () => {
  const nobody = new BlockList();
  const proxies = trustedAddresses(["127.0.0.1", "10.20.0.0/16", "fd00:1::/64"]) ?? nobody;
  const keyOf = (remoteAddress: string, forwardedFor?: string, trusted = proxies) =>
    rateKeyOf({ remoteAddress, forwardedFor }, trusted);

  it("believes nobody who was not named: not a visitor, not a neighbour in the private network, not this machine", () => {
    expect(keyOf("203.0.113.7", "198.51.100.1")).toBe(keyOf("203.0.113.7"));
    expect(keyOf("10.21.0.2", "198.51.100.1")).toBe(keyOf("10.21.0.2"));
    expect(keyOf("127.0.0.1", "198.51.100.1", nobody)).toBe(keyOf("127.0.0.1"));
    expect(keyOf("unknown", "198.51.100.1")).toBe(keyOf("unknown"));
  });
  it("takes what our nearest proxy added, not what a visitor sent before it", () => {
    expect(keyOf("10.20.0.2", "1.2.3.4, 203.0.113.7")).toBe(keyOf("203.0.113.7"));
    expect(keyOf("10.20.0.2", "10.20.9.9, 203.0.113.7")).toBe(keyOf("203.0.113.7"));
  });
  it("looks through each proxy of ours, also one that writes IPv4 as IPv6", () => {
    expect(keyOf("127.0.0.1", "203.0.113.7, 10.20.0.2, fd00:1::2")).toBe(keyOf("203.0.113.7"));
    expect(keyOf("::ffff:10.20.0.2", "203.0.113.7, ::ffff:10.20.0.3")).toBe(keyOf("203.0.113.7"));
  });
  it("is the proxy's own when it says nothing, and the first of ours when there is nobody else", () => {
    expect(keyOf("127.0.0.1", " , ")).toBe(keyOf("127.0.0.1"));
    expect(keyOf("127.0.0.1", "10.20.0.5, 10.20.0.2")).toBe(keyOf("10.20.0.5"));
  });
  it("counts a visitor as one whatever the port", () => {
    expect(keyOf("127.0.0.1", "203.0.113.7:4711")).toBe(keyOf("203.0.113.7"));
    expect(keyOf("127.0.0.1", "[2001:db8::7]:4711")).toBe(keyOf("2001:db8::7"));
    expect(keyOf("::ffff:203.0.113.7")).toBe(keyOf("203.0.113.7"));
  });
  it("counts a household's IPv6 addresses together", () => {
    expect(keyOf("2001:db8:1:2::1")).toBe(keyOf("2001:db8:1:2:ffff::9"));
    expect(keyOf("2001:db8:1:2::1")).not.toBe(keyOf("2001:db8:1:3::1"));
  });
  it("counts them together also when zeros were left out of the network's part", () => {
    expect(keyOf("2001:db8::1")).toBe(keyOf("2001:DB8::5:9"));
    expect(keyOf("2001:db8::1")).toBe(keyOf("2001:db8:0:0:7:7:7:7"));
    expect(keyOf("2001:db8::1")).not.toBe(keyOf("2001:db8:0:1::1"));
  });
});

describe("the language of a page", () => {
  const offered = ["nl", "en", "ar"];
  it.each([
    ["what the address asks", "ar", "en", "nl", "ar"],
    ["what was chosen before", undefined, "en", "ar", "en"],
    ["what the browser wants most and we have", undefined, undefined, "fr-FR;q=1, ar-SA;q=0.9, en;q=0.4", "ar"],
    ["the municipality's first when we have nothing that was asked", "xx", "yy", "fr", "nl"],
  ])("is %s", (_, asked, chosen, header, expected) =>
    expect(chooseLang(offered, asked, chosen, header)).toBe(expected),
  );
});
