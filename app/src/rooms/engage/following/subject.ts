import { isId } from "../../../kernel/ids.ts";
import { boxOfSquare, writtenSquare } from "../places/square.ts";
import { everything } from "./domain.ts";

/** How far around a place, in metres. */
export const distances = ["500", "1000", "2000"] as const;
export type Distance = (typeof distances)[number];

/**
 * What somebody can follow. Of a place alone the square of 500 by 500 metres is known in which it lies: kept as `near
 * 713.11604 1000`, a theme as `theme <id>`, a trajectory by its id.
 */
export type Subject =
  | { readonly kind: "all" }
  | { readonly kind: "trajectory"; readonly id: string }
  | { readonly kind: "theme"; readonly id: string }
  | { readonly kind: "near"; readonly square: string; readonly metres: Distance };

/** Undefined for what is none. */
export function subjectFrom(text: string): Subject | undefined {
  if (text === everything) return { kind: "all" };
  if (isId(text)) return { kind: "trajectory", id: text };
  const [kind, what = "", far = ""] = text.split(" ");
  if (kind === "theme" && isId(what)) return { kind: "theme", id: what };
  const metres = distances.find((one) => one === far);
  return kind === "near" && /^\d{1,4}\.\d{1,6}$/.test(what) && metres ? { kind, square: what, metres } : undefined;
}

export function themeSubject(themeId: string): string {
  return `theme ${themeId}`;
}

export function nearSubject(square: string, metres: Distance): string {
  return `near ${square} ${metres}`;
}

export function isNear(subject: string): boolean {
  return subjectFrom(subject)?.kind === "near";
}

/** The point from which distances are measured, as people can look it up on any map. */
export function middleOf({ square }: { readonly square: string }): string {
  return writtenSquare(boxOfSquare(square));
}
