import type { ShownCount } from "@brink/indicators";
import { suppressCounts, suppressionRules } from "@brink/indicators";
import type { Frame } from "../../../platform/define/frame.ts";
import type { CodeBatch } from "./reader.ts";

/**
 * How many codes of a batch were used, as it may be shown: of a few letters to one street, "one used this week" would say
 * whose an answer is.
 */
export function shownUse({ used }: Pick<CodeBatch, "used">): ShownCount {
  return suppressCounts([used], suppressionRules.internal).total;
}

/** The same by week, so that a hidden week cannot be computed from the others. */
export function shownWeeks(weeks: ReadonlyMap<string, number>): readonly (readonly [string, ShownCount])[] {
  const { counts } = suppressCounts([...weeks.values()], suppressionRules.internal);
  return [...weeks.keys()].map((week, at) => [week, counts[at] ?? "suppressed"]);
}

export function countWords(count: ShownCount, { t, format }: Pick<Frame, "t" | "format">): string {
  return count === "suppressed"
    ? t("engage.codes.staff.few", { k: suppressionRules.internal.k })
    : format.number(count);
}

/** The share of the letters that answered; nothing where that would tell a hidden count. */
export function shareWords(
  { made, used }: Pick<CodeBatch, "made" | "used">,
  { format }: Pick<Frame, "format">,
): string {
  const shown = shownUse({ used });
  return shown === "suppressed" || made === 0 ? "" : format.percent(shown / made);
}
