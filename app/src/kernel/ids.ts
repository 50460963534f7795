import { createHmac, hash, randomFillSync, randomInt } from "node:crypto";

let lastMs = -1;
let sequence = 0;

/**
 * A version 7 UUID (RFC 9562 §5.7): ordered by time, so that an index grows at its end. Within one millisecond a counter
 * (§6.2, method 1) keeps the order in which this process made them, so that events keep theirs.
 */
export function newId(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  sequence = nowMs === lastMs ? sequence + 1 : bytes.readUInt16BE(6) & 0x07ff;
  lastMs = nowMs;
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes.writeUInt16BE((sequence & 0x0fff) | 0x7000, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidText(bytes);
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuidPattern.test(text);
}

const pool = Buffer.alloc(4096);
let used = pool.length;

/**
 * Unguessable bytes that nobody else gets, to be used at once: the next ones are written over them. Fetched from the system
 * a few thousand at a time, because asking costs more than making them.
 */
export function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

/** The id that the same words always get: a version 8 UUID (RFC 9562 §5.8) of a hash. */
export function hashId(words: string): string {
  const bytes = hash("sha256", words, "buffer").subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidText(bytes);
}

function uuidText(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 256 unguessable bits for a link or a cookie. Keep only `tokenHash` of it. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: whoever reads the database cannot use it. */
export function tokenHash(token: string): string {
  return hash("sha256", token, "hex");
}

/**
 * A token that can be made again by whoever has the secret, and guessed by nobody else: for a link that stands in many mails
 * while its hash alone is kept. `words` name what it is for.
 */
export function keyedToken(secret: string, words: string): string {
  return createHmac("sha256", secret).update(`token ${words}`).digest("base64url");
}

/** A path of our own, without what in its query lets somebody in; undefined when that stands in the path itself. */
export function withoutTokens(path: string): string | undefined {
  const url = new URL(path, "http://here.invalid");
  if (holdsToken(url.pathname + url.hash)) return undefined;
  for (const [name, value] of [...url.searchParams]) if (holdsToken(`${name} ${value}`)) url.searchParams.delete(name);
  return url.pathname + url.search + url.hash;
}

/** Whether somewhere in it stands what `newToken` makes; the name of a page has no capital, a token nearly always has. */
function holdsToken(text: string): boolean {
  return /(?<![\w-])(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])/.test(text);
}

// Without 0/O, 1/I/L and U, so that a number survives being read out over the phone.
const receiptAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A receipt number that can be read aloud: `K7RM-4TQ9` (about 39 bits). */
export function newReceipt(): string {
  return `${fourLetters()}-${fourLetters()}`;
}

/** Four letters that the same words always get, to tell one version of a form from another: not for keeping anybody out. */
export function letterCode(words: string): string {
  return lettersOf(hash("sha256", words, "buffer").readUInt32BE(0));
}

function fourLetters(): string {
  return lettersOf(randomInt(receiptAlphabet.length ** 4));
}

function lettersOf(number: number): string {
  const base = receiptAlphabet.length;
  let letters = "";
  for (let rest = number; letters.length < 4; rest = Math.floor(rest / base))
    letters += receiptAlphabet.charAt(rest % base);
  return letters;
}
