// Names of fields whose values may say who somebody is or let somebody in. Compared without case.
const personal = new Set(
  (
    "address authorization body cookie email from givenname html ip location name note organisation password " +
    "phone postcode query recipient recipients remoteaddress replyto secret session set-cookie subject text title to token"
  ).split(" "),
);

const removed = "[removed]";
const deepest = 4;

/** Masks what a text may give away: e-mail addresses, phone numbers, and the keys of private links; of `/c/<code>` (a personal code) all. */
export function maskText(text: string): string {
  return text
    .slice(0, 4_000)
    .replace(/[^\s<>"'(),;:=]+@[^\s<>"'(),;]+/g, "[email]")
    .replace(/(?<![\w-])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\w)/g, "[phone]")
    .replace(/(?<![\w-])[\w-]{40,}/g, "[key]")
    .replace(/\/c\/[^\s/?#"'<>]+/g, "/c/[key]");
}

/** A copy of log fields without personal data: named fields are removed, texts are masked, errors keep their stack. */
export function withoutPersonalData(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return maskText(value);
  if (value instanceof Error) return errorFields(value, depth);
  if (value instanceof Date || typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return removed;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => withoutPersonalData(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      personal.has(key.toLowerCase()) && item !== undefined ? removed : withoutPersonalData(item, depth + 1),
    ]),
  );
}

/** Not an error's other fields: PostgreSQL's `detail` quotes the row, nodemailer's `response` the recipient. */
function errorFields(error: Error, depth: number): unknown {
  return {
    kind: error.name,
    message: maskText(error.message),
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    ...(error.stack === undefined ? {} : { stack: maskText(error.stack) }),
    ...(error.cause === undefined || depth >= deepest ? {} : { cause: withoutPersonalData(error.cause, depth + 1) }),
  };
}
