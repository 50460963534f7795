import type { Refused } from "./result.ts";
import { refused } from "./result.ts";

/** Values that fill the holes of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A message key with its values; the words live in a room's messages.*.ts. */
export type Wording = { readonly key: string; readonly params?: MessageParams };

/** One field that was not well-formed: `field` is the name of the form control. */
export type FieldRefusal = { readonly field: string } & Wording;

/**
 * Every expected "no" in Brink. Mapped to HTTP in `http/status.ts` and to words in `web/refusal-words.ts`, nowhere else.
 * - invalid: the input is not well-formed; the fields say why.
 * - notSignedIn: somebody has to sign in first.
 * - forbidden: this person may not do this.
 * - notFound: not there, or not for this person to know about.
 * - refused: a rule of the field says no (`key` names the rule); may point at fields.
 * - tooMany: the rate limit; try again after so many seconds.
 * - tooSlow: the database was asked too much at once, and nothing of it was kept.
 * - away: the database is full, starting or out of reach; nothing can be asked of it now.
 * - notKept: the same, while something was sent. It may have been kept after all: the same form again counts once.
 */
export type Refusal =
  | { readonly kind: "invalid"; readonly fields: readonly FieldRefusal[] }
  | { readonly kind: "notSignedIn" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "notFound" }
  | ({ readonly kind: "refused"; readonly fields?: readonly FieldRefusal[] } & Wording)
  | { readonly kind: "tooMany"; readonly retryAfterSeconds: number }
  | { readonly kind: "tooSlow" }
  | { readonly kind: "away" }
  | { readonly kind: "notKept" };

export function notFound(): Refused<Refusal> {
  return refused({ kind: "notFound" });
}

export function forbidden(): Refused<Refusal> {
  return refused({ kind: "forbidden" });
}

/** Refuses by a rule of the field; `key` is the message that explains it. */
export function refusedBy(key: string, params?: MessageParams): Refused<Refusal> {
  return refused(params === undefined ? { kind: "refused", key } : { kind: "refused", key, params });
}

/** Refuses one field, with the message that says what to do. */
export function invalidField(field: string, key: string, params?: MessageParams): Refused<Refusal> {
  return refused({ kind: "invalid", fields: [params === undefined ? { field, key } : { field, key, params }] });
}
