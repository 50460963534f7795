import type { Context } from "hono";
import type { FieldRefusal, MessageParams, Refusal } from "../../kernel/refusal.ts";
import type { Translate } from "../define/frame.ts";
import { refusalWords } from "../web/refusal-words.ts";
import { statusOf } from "./status.ts";

/** RFC 9457, section 3.1: what every refusal of the API says. */
export type Problem = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: string;
  readonly detail: string;
  /** What is wrong with what was sent, all together: where in it (a JSON pointer, RFC 6901), and what to do. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** Seconds. */
  readonly retryAfter?: number;
};

export function problemAnswer(context: Context, { retryAfter, ...problem }: Problem): Response {
  context.header("Cache-Control", "no-store");
  if (problem.status === 401) context.header("WWW-Authenticate", "Bearer");
  if (retryAfter !== undefined) context.header("Retry-After", String(retryAfter));
  return context.body(JSON.stringify({ type: "about:blank", ...problem }), problem.status, {
    "Content-Type": "application/problem+json",
    "Content-Language": "nl",
  });
}

/** `at`: the place in what was sent of the control that a refusal names. */
export function problemOf(
  refusal: Refusal,
  t: Translate,
  at: (field: string) => readonly string[] = (field) => [field],
): Problem {
  if (refusal.kind === "notFound") return ownProblem("notFound", t);
  if (refusal.kind === "notSignedIn") return ownProblem("noKey", t);
  if (refusal.kind === "forbidden") return ownProblem("noScope", t);
  if (refusal.kind === "invalid") return { ...ownProblem("badBody", t), errors: errorsOf(refusal.fields, t, at) };
  const title = t(`platform.refusal.title.${refusal.kind}`);
  const detail = refusalWords(refusal, t) ?? title;
  const wait = refusal.kind === "tooMany" ? { retryAfter: refusal.retryAfterSeconds } : {};
  return { status: statusOf(refusal), title, detail, ...wait };
}

function errorsOf(fields: readonly FieldRefusal[], t: Translate, at: (field: string) => readonly string[]) {
  return fields.map(({ field, key, params }) => ({ pointer: pointerTo(at(field)), detail: t(key, params) }));
}

/** RFC 6901, section 6: as the fragment of an address. */
export function pointerTo(path: readonly string[]): string {
  return `#${path.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("")}`;
}

const ownStatus = {
  badQuery: 400,
  badBody: 400,
  noJson: 400,
  noOnceKey: 400,
  noKey: 401,
  noScope: 403,
  notFound: 404,
  wrongMethod: 405,
  tooLong: 413,
  notJson: 415,
  otherBody: 422,
  bug: 500,
} as const;

/** A problem that only the API has, or for which it has words of its own: a machine asks for no page. */
export function ownProblem(name: keyof typeof ownStatus, t: Translate, params?: MessageParams): Problem {
  return { status: ownStatus[name], title: t(`platform.api.${name}.title`), detail: t(`platform.api.${name}`, params) };
}
