import { hash } from "node:crypto";
import { BlockList } from "node:net";
import { isIn } from "../config/trusted-addresses.ts";

/** Who connected, and what the request itself says about where it came from. */
export type Connection = { readonly remoteAddress: string; readonly forwardedFor: string | undefined };

/** The address that the rate limit counts. Never stored; hashed in memory. */
export function rateKeyOf(connection: Connection, proxies: BlockList): string {
  const address = visitorAddress(connection, proxies);
  return `address ${hash("sha256", prefixOf(address), "base64url").slice(0, 16)}`;
}

/**
 * Who asked, as far as it can be believed. Each of our own proxies adds whom it spoke to at the end of X-Forwarded-For, so
 * from the end on the first that is no proxy of ours is the visitor; what stands before it the visitor may have written.
 */
export function visitorAddress({ remoteAddress, forwardedFor }: Connection, proxies: BlockList): string {
  if (!isIn(proxies, remoteAddress)) return withoutPort(remoteAddress);
  const hops = hopsOf(forwardedFor);
  return hops.findLast((hop) => !isIn(proxies, hop)) ?? hops[0] ?? withoutPort(remoteAddress);
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Asked on this machine for somebody on this machine: a proxy here that speaks for a visitor elsewhere does not count. */
export function isOfThisMachine({ remoteAddress, forwardedFor }: Connection): boolean {
  return [remoteAddress, ...hopsOf(forwardedFor)].every((address) => isIn(loopback, address));
}

function hopsOf(forwardedFor: string | undefined): readonly string[] {
  return (forwardedFor ?? "").split(",").flatMap((hop) => withoutPort(hop.trim()) || []);
}

/** Some proxies write `203.0.113.7:4711` or `[2001:db8::7]:4711`; a new port is not a new visitor. */
function withoutPort(hop: string): string {
  if (!hop.includes(":")) return hop;
  const bare = /^\[(.+)\](?::\d+)?$/.exec(hop)?.[1] ?? hop.replace(/^([\d.]+):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=[\d.]+$)/i, "");
}

/** Of an IPv6 address the network counts (/64), however many zeros were left out: one household has billions of addresses. */
function prefixOf(address: string): string {
  if (!address.includes(":")) return address;
  const [before = "", after] = address.split("::");
  const groups = before.split(":").filter((group) => group !== "");
  const last = after === undefined ? [] : after.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => "0");
  return [...groups, ...(after === undefined ? [] : zeros), ...last].slice(0, 4).join(":").toLowerCase();
}
