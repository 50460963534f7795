import { describe, expect, it } from "vitest";
import { defaultNames, hostName, matchHost, publicAddress } from "./host-name.ts";

const waterdam = { slug: "waterdam", isDefault: true, hosts: [] };
const zandwijk = { slug: "zandwijk", isDefault: false, hosts: ["praatmee.zandwijk.example"] };
const all = [zandwijk, waterdam];
const bases = defaultNames("http://localhost:3000");

describe("a host name", () => {
  it.each([
    ["Waterdam.localhost:3000", "waterdam.localhost"],
    ["praatmee.zandwijk.example.", "praatmee.zandwijk.example"],
    ["[::1]:3000", "[::1]"],
  ])("%s is read as %s", (given, name) => expect(hostName(given)).toBe(name));

  it.each([
    "evil.example",
    "onbekend.localhost",
    "waterdam.evil.example",
    "",
    "localhost.evil.example",
    "a.b.localhost",
  ])("%s is nobody's", (host) => expect(matchHost(all, host, bases)).toBeUndefined());

  it.each([
    ["localhost:3000", "waterdam"],
    ["127.0.0.1:8080", "waterdam"],
    ["[::1]:3000", "waterdam"],
    ["zandwijk.localhost:3000", "zandwijk"],
    ["praatmee.zandwijk.example", "zandwijk"],
  ])("%s is the site of %s", (host, slug) => {
    expect(matchHost(all, host, bases)?.slug).toBe(slug);
  });

  it("follows BASE_URL where many municipalities share one domain", () => {
    const shared = defaultNames("https://brink.example");
    expect(matchHost(all, "brink.example", shared)?.slug).toBe("waterdam");
    expect(matchHost(all, "zandwijk.brink.example", shared)?.slug).toBe("zandwijk");
  });
});

describe("the address in a letter", () => {
  it.each([
    [waterdam, "http://localhost:3000", "http://localhost:3000"],
    [zandwijk, "https://brink.example", "https://praatmee.zandwijk.example"],
    [{ ...zandwijk, hosts: [] }, "http://localhost:3000", "http://zandwijk.localhost:3000"],
    [{ ...zandwijk, hosts: [] }, "http://127.0.0.1:3000", "http://zandwijk.localhost:3000"],
    [{ ...zandwijk, hosts: [] }, "https://brink.example", "https://zandwijk.brink.example"],
  ])("is the municipality's own (%#)", (municipality, baseUrl, address) => {
    expect(publicAddress(municipality, baseUrl)).toBe(address);
  });
});
