import { BlockList, isIP } from "node:net";

// What is not the internet: this machine, networks of one's own, examples (IANA special-purpose registries, RFC 6890).
const inside = new BlockList();
for (const [network, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ] as const),
  ...([
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
  ] as const),
  ...([
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
  ] as const),
] as const)
  inside.addSubnet(network, bits, "ipv4");

// Of IPv6 only global unicast is outside (RFC 4291 §2.4), without what carries an IPv4 address or is an example.
const outside = new BlockList();
outside.addSubnet("2000::", 3, "ipv6");
const carried = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  carried.addSubnet(network, bits, "ipv6");

/** Whether this IP address is on the internet, and not on this machine or a network of its owner. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inside.check(address, "ipv4");
  return isIP(address) === 6 && outside.check(address, "ipv6") && !carried.check(address, "ipv6");
}
