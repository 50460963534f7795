import { createECDH, createPublicKey, hash } from "node:crypto";
import type { Pace } from "../domain.ts";

/** What a browser gives to whoever may send it messages (Push API, `PushSubscription`). */
export type Subscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** What is shown on a device; no word of a resident. */
export type Message = {
  /** The day for which it is: the day after nobody sends it any more. */
  readonly day: string;
  readonly title: string;
  readonly body: string;
};

/** The services of the makers of browsers. Who names another one would have us send to wherever they like. */
const services = [
  /^fcm\.googleapis\.com$/,
  /^[\w.-]+\.push\.services\.mozilla\.com$/,
  /^[\w.-]+\.push\.apple\.com$/,
  /^[\w.-]+\.notify\.windows\.com$/,
];

const endpointLetters = 1_000;

/** More is no person. */
export const subjectsAtMost = 50;

/**
 * So many devices that never got a message a municipality keeps; those that did do not count. More than begin between two pieces of news,
 * and few enough that whoever invents browsers fills no disk.
 */
export const unreachedAtMost = 10_000;

/** Of what does not get through for so long the address is deleted. */
export const failingDays = 30;

/** A message waits at the push service for a device that is off, not longer than until the next. In seconds. */
export const waitsThere: Readonly<Record<Pace, number>> = { daily: 86_400, weekly: 6 * 86_400 };

/** How often one message is tried on its day. */
export const triesAtMost = 6;

const minute = 60_000;
const leastWaitMs = 10 * minute;
const mostWaitMs = 6 * 60 * minute;

/** When a message is tried again: later each time, and never before the service asked. */
export function nextTry(tries: number, now: Date, asked = 0): Date {
  const own = Math.min(leastWaitMs * 2 ** Math.max(0, tries - 1), mostWaitMs);
  return new Date(now.getTime() + Math.max(own, asked * 1_000));
}

/** Whether a message can go there, and be read there alone. `inside`: services of the operator's own. */
export function isSubscription({ endpoint, p256dh, auth }: Subscription, inside: readonly string[]): boolean {
  return isService(endpoint, inside) && isPoint(p256dh) && bytesOf(auth)?.length === 16;
}

function isService(endpoint: string, inside: readonly string[]): boolean {
  if (endpoint.length > endpointLetters || !URL.canParse(endpoint)) return false;
  const { protocol, origin, hostname, port, username, password, href } = new URL(endpoint);
  if (username !== "" || password !== "" || href !== endpoint) return false;
  if (inside.includes(origin)) return true;
  return protocol === "https:" && port === "" && services.some((one) => one.test(hostname));
}

function bytesOf(base64url: string): Buffer | undefined {
  return /^[\w-]+$/.test(base64url) && base64url.length <= 100 ? Buffer.from(base64url, "base64url") : undefined;
}

/** An uncompressed point of P-256 (RFC 8291 §3.1), on the curve. */
function isPoint(p256dh: string): boolean {
  const bytes = bytesOf(p256dh);
  if (bytes?.length !== 65 || bytes[0] !== 4) return false;
  const [x, y] = [bytes.toString("base64url", 1, 33), bytes.toString("base64url", 33)];
  try {
    createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
    return true;
  } catch {
    return false;
  }
}

/**
 * The private link of a device. A browser makes it from its own subscription, so it is kept nowhere; the push service cannot,
 * because it never sees `auth`. The same words are hashed in app/browser/push.
 */
export function deviceToken({ endpoint, auth }: Pick<Subscription, "endpoint" | "auth">): string {
  return hash("sha256", `${endpoint} ${auth}`, "base64url");
}

export type SenderKeys = { readonly publicKey: string; readonly privateKey: string };

/**
 * The one pair with which this installation says who sends (RFC 8292), made from its secret: another secret is another pair,
 * and browsers then have to be asked again. A token has the 32 bytes of a private key of P-256.
 */
export function senderKeys(tokenOf: (words: string) => string): SenderKeys {
  const privateKey = tokenOf("engage.push sender");
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(privateKey, "base64url");
  return { privateKey, publicKey: pair.getPublicKey("base64url") };
}
