import type { KeyObject } from "node:crypto";
import { createCipheriv, createDecipheriv, createSecretKey, hash } from "node:crypto";
import { randomBytes } from "../../kernel/ids.ts";

/**
 * The answer of a form that was sent may hold a private link, so it is kept sealed with the form's own one-time key; the
 * database holds only a hash of that key. Whoever reads the database can open nothing.
 */
export function onceKey(once: string): string {
  return hash("sha256", `once ${once}`, "base64url");
}

export function seal(once: string, text: string): string {
  // The same form may be sealed again after its first answer was cleaned away: never twice with one number.
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(once), iv);
  const sealed = [cipher.update(text, "utf8"), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString("base64url");
}

/** Throws when the text was not sealed with this key. */
export function unseal(once: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", sealKey(once), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

function sealKey(once: string): KeyObject {
  // The form's key cannot be guessed, so that one hash under another name makes an independent key.
  return createSecretKey(hash("sha256", `seal ${once}`, "hex"), "hex");
}
