import { suppressionRules } from "@brink/indicators";
import type { Fields } from "../../../platform/define/method.ts";
import type { Who } from "../who.ts";

/** The most codes of one class: the largest classes have some thirty pupils. */
export const classAtMost = 40;

/** Who a pupil is: nobody that we know of. */
export const pupil: Who = { organisation: undefined, contact: undefined };

/** What is asked of others about who they are. */
const personal = ["as", "organisation", "email", "questionnaire"];

/** The fields of a form without what is not asked of a pupil, also when it was sent along. */
export function asPupil(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !personal.includes(name)));
}

/**
 * How many of a class took part, as its teacher may read it. Neither a few who did nor a few who did not: a teacher knows who was
 * there, and taking part is free.
 */
export function classUse({
  made,
  used,
}: {
  readonly made: number;
  readonly used: number;
}): number | "few" | "nearlyAll" {
  const { k } = suppressionRules.internal;
  if (used < k) return "few";
  return made - used < k ? "nearlyAll" : used;
}
