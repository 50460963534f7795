import { createHmac, timingSafeEqual } from "node:crypto";
import { isId } from "../../kernel/ids.ts";

/** A guest's id with our signature: nobody can make up the id of somebody else. */
export function signGuest(guestId: string, secret: string): string {
  return `${guestId}.${signature(guestId, secret)}`;
}

/** The guest's id, or undefined when the cookie is not ours. */
export function readGuest(cookie: string, secret: string): string | undefined {
  const [guestId = "", given = ""] = cookie.split(".");
  if (!isId(guestId)) return undefined;
  const expected = Buffer.from(signature(guestId, secret));
  const offered = Buffer.from(given);
  return expected.length === offered.length && timingSafeEqual(expected, offered) ? guestId : undefined;
}

function signature(guestId: string, secret: string): string {
  return createHmac("sha256", secret).update(`guest ${guestId}`).digest("base64url");
}
