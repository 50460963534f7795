import type { Refusal } from "../../kernel/refusal.ts";

/** The only place where a refusal becomes an HTTP status (the NL API Design Rules ask 400, not 422). */
export function statusOf(refusal: Refusal): 400 | 401 | 403 | 404 | 409 | 429 | 503 {
  switch (refusal.kind) {
    case "invalid":
      return 400;
    case "notSignedIn":
      return 401;
    case "forbidden":
      return 403;
    case "notFound":
      return 404;
    case "refused":
      return 409;
    case "tooMany":
      return 429;
    case "tooSlow":
    case "away":
    case "notKept":
      return 503;
  }
}
