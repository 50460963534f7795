import type { Reason } from "./interview.ts";

/** What became of an interview that was sent. Only `kept` says that the municipality has it. */
export type Outcome =
  | { readonly kind: "kept" }
  | { readonly kind: "refused"; readonly reasons: readonly Reason[] }
  | { readonly kind: "signedOut" | "forbidden" | "gone" | "later" }
  /** Nobody answered. */
  | { readonly kind: "away" };

type Answer = { readonly status: number; readonly body: string };

/**
 * Anything that is not understood is tried again later: a hotspot that asks to sign in answers 200 as well, so only the answer that
 * names this interview counts.
 */
export function outcomeOf(
  id: string,
  { status, body }: Answer,
  reasonsIn: (html: string) => readonly Reason[],
): Outcome {
  if (status === 200) return { kind: namesKept(body, id) ? "kept" : "later" };
  if (status === 401) return { kind: "signedOut" };
  if (status === 403) return { kind: "forbidden" };
  if (status === 404) return { kind: "gone" };
  if (status !== 400 && status !== 409) return { kind: "later" };
  const reasons = reasonsIn(body);
  return reasons.length > 0 ? { kind: "refused", reasons } : { kind: "later" };
}

function namesKept(body: string, id: string): boolean {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === "object" && said !== null && "kept" in said && said.kept === id;
  } catch {
    return false;
  }
}
