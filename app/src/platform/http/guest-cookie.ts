import { createHmac, timingSafeEqual } from "node:crypto";
import { isId } from "../../kernel/ids.ts";

/** How long a device is known after the last form that was sent with it, by its browser and by us. */
export const guestSeconds = 90 * 86_400;

// Cookies from before they had a date: every browser has thrown them away by then.
const undatedUntil = new Date("2027-02-21T00:00:00Z");

/** A guest's id and when it was given, with our signature: nobody can make up the id of somebody else, or use a copy for ever. */
export function signGuest(guestId: string, secret: string, now: Date): string {
  const words = `${guestId}.${Math.floor(now.getTime() / 1000)}`;
  return `${words}.${signature(words, secret)}`;
}

/** The guest's id, or undefined when the cookie is not ours or too old. */
export function readGuest(cookie: string, secret: string, now: Date): string | undefined {
  const parts = cookie.split(".");
  const [given = "", words] = [parts.pop(), parts.join(".")];
  const [guestId = "", issued] = parts;
  if (!isId(guestId) || !isSame(signature(words, secret), given)) return undefined;
  const isKnown = issued === undefined ? now < undatedUntil : now.getTime() / 1000 - Number(issued) < guestSeconds;
  return isKnown ? guestId : undefined;
}

function isSame(expected: string, offered: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(offered)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function signature(words: string, secret: string): string {
  return createHmac("sha256", secret).update(`guest ${words}`).digest("base64url");
}
