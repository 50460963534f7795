import type { ECDH } from "node:crypto";
import { createDecipheriv, hkdfSync } from "node:crypto";

/** What is in a message, as a browser opens it: RFC 8291 §3.4 with the coding of RFC 8188 §2. */
export function opened(body: Buffer, keys: ECDH, secret: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), keys.getPublicKey(), sender]);
  const shared = derived(keys.computeSecret(sender), secret, info, 32);
  const key = derived(shared, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derived(shared, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const cipher = createDecipheriv("aes-128-gcm", key, nonce);
  cipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  // One record, of which the words end at its last 2 (RFC 8188 §2).
  return padded.toString("utf8", 0, padded.lastIndexOf(2));
}

function derived(input: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer {
  return Buffer.from(hkdfSync("sha256", input, salt, info, bytes));
}
