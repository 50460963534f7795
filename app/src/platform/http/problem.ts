import type { Context } from "hono";
import type { MessageParams, Refusal } from "../../kernel/refusal.ts";
import type { Translate } from "../define/frame.ts";
import { refusalWords } from "../web/refusal-words.ts";
import { statusOf } from "./status.ts";

/** RFC 9457, section 3.1: what every refusal of the API says. */
export type Problem = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500 | 503;
  readonly title: string;
  readonly detail: string;
};

export function problemAnswer(context: Context, problem: Problem): Response {
  context.header("Cache-Control", "no-store");
  return context.body(JSON.stringify({ type: "about:blank", ...problem }), problem.status, {
    "Content-Type": "application/problem+json",
    "Content-Language": "nl",
  });
}

export function problemOf(refusal: Refusal, t: Translate): Problem {
  if (refusal.kind === "notFound") return ownProblem("notFound", t);
  const title = t(`platform.refusal.title.${refusal.kind}`);
  return { status: statusOf(refusal), title, detail: refusalWords(refusal, t) ?? title };
}

const ownStatus = { badQuery: 400, notFound: 404, wrongMethod: 405, bug: 500 } as const;

/** A problem that only the API has, or for which it has words of its own: a machine asks for no page. */
export function ownProblem(name: keyof typeof ownStatus, t: Translate, params?: MessageParams): Problem {
  return { status: ownStatus[name], title: t(`platform.api.${name}.title`), detail: t(`platform.api.${name}`, params) };
}
