import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { shareResult } from "../result.ts";
import type { YesNoAnswer } from "./rows.ts";

/** V1: share of participants who answered "no" to p13 (would you have joined an evening at the town hall?). */
export function digitalAddedReach(
  definition: IndicatorDefinition,
  responses: readonly { readonly p13: YesNoAnswer }[],
): IndicatorResult {
  return shareOfAnswers(
    definition,
    responses.map((response) => response.p13),
    "no",
  );
}

/** I3: share of participants who answered "yes" to p14 (was this your first time?). */
export function firstTimers(
  definition: IndicatorDefinition,
  responses: readonly { readonly p14: YesNoAnswer }[],
): IndicatorResult {
  return shareOfAnswers(
    definition,
    responses.map((response) => response.p14),
    "yes",
  );
}

/** Blank answers are not in the denominator: they are reported as excluded. */
function shareOfAnswers(
  definition: IndicatorDefinition,
  answers: readonly YesNoAnswer[],
  counted: "yes" | "no",
): IndicatorResult {
  const given = answers.filter((answer) => answer !== null);
  const numerator = given.filter((answer) => answer === counted).length;
  const share = { numerator, denominator: given.length, excluded: answers.length - given.length };
  return shareResult(definition, share, "missing");
}
