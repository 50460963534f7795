import { BlockList, isIP } from "node:net";

/** A set of addresses and networks: `127.0.0.1`, `::1`, `10.20.0.0/16`. Undefined when one of them is none of these. */
export function trustedAddresses(list: readonly string[]): BlockList | undefined {
  const set = new BlockList();
  return list.every((one) => add(set, one)) ? set : undefined;
}

function add(set: BlockList, text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  const bits = family === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
  // A network of length zero is everybody: whoever asks could then choose their own address.
  if (length < 1 || length > bits) return false;
  set.addSubnet(address, length, family === 4 ? "ipv4" : "ipv6");
  return true;
}

/** Whether an address is in the set; IPv4 written as IPv6 (`::ffff:10.20.0.1`) counts as IPv4, words are in no set. */
export function isIn(set: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && set.check(address, family === 4 ? "ipv4" : "ipv6");
}
