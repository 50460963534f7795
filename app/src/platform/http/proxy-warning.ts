import { BlockList } from "node:net";
import { isIn } from "../config/trusted-addresses.ts";
import type { Log } from "../telemetry/log.ts";
import type { Connection } from "./network-address.ts";

/** Loopback, private use and link-local (RFC 1918, 6598, 3927, 4193, 4291): where a proxy of one's own connects from. */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv6");

/**
 * Looks at every connection and says once, in the log, that a proxy seems to stand in front while `TRUST_PROXY` names none:
 * then all visitors count as one for the rate limit. Nothing is believed because of it, and no address is logged.
 */
export function createProxyWarning(trustProxy: readonly string[], log: Pick<Log, "warn">): (seen: Connection) => void {
  let isSaid = trustProxy.length > 0;
  return ({ remoteAddress, forwardedFor }) => {
    if (isSaid || forwardedFor === undefined || !isIn(privateNetworks, remoteAddress)) return;
    isSaid = true;
    log.warn(
      "A proxy seems to pass requests on, and TRUST_PROXY names none: all visitors count as one, and soon read that they come too often. Set TRUST_PROXY to the addresses from which your proxy connects, for example TRUST_PROXY=127.0.0.1,::1 for one on this machine.",
    );
  };
}
