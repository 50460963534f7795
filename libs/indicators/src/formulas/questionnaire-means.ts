import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { meanResult } from "../result.ts";
import type { ScaleAnswer } from "./rows.ts";
import { personMean } from "./rows.ts";

/** Items a1-a7 of the professional's self-assessment, as answered: a3 and a6 are turned round here. */
export type AttitudeAnswers = {
  readonly a1: ScaleAnswer;
  readonly a2: ScaleAnswer;
  readonly a3: ScaleAnswer;
  readonly a4: ScaleAnswer;
  readonly a5: ScaleAnswer;
  readonly a6: ScaleAnswer;
  readonly a7: ScaleAnswer;
};

/** Fewer answers than this and a person's mean says more about the gaps than about the attitude. */
const minimumAttitudeItems = 5;

/** One professional's own score (1-5), for that person only; undefined with fewer than five items answered. */
export function attitudeScore(answers: AttitudeAnswers): number | undefined {
  const { a1, a2, a3, a4, a5, a6, a7 } = answers;
  const turned = (answer: ScaleAnswer) => (answer === null ? null : 6 - answer);
  return personMean([a1, a2, turned(a3), a4, a5, turned(a6), a7], minimumAttitudeItems);
}

/** P1: mean over professionals of their own mean of a1-a7 (a3, a6 reversed). */
export function attitude(definition: IndicatorDefinition, assessments: readonly AttitudeAnswers[]): IndicatorResult {
  return meanOverPeople(definition, assessments.map(attitudeScore));
}

export type InfluenceAnswers = {
  readonly moment: "close" | "threeMonths";
  readonly p5: ScaleAnswer;
  readonly p6: ScaleAnswer;
};

/**
 * N3: mean over participants of p5 (listened) and p6 (made a difference), of whichever they answered. The two moments
 * are never mixed: people who come back after three months are others, and by then they have seen what was done.
 */
export function perceivedInfluence(
  definition: IndicatorDefinition,
  responses: readonly InfluenceAnswers[],
): Readonly<Record<InfluenceAnswers["moment"], IndicatorResult>> {
  const at = (moment: InfluenceAnswers["moment"]) => {
    const answers = responses.filter((response) => response.moment === moment);
    return meanOverPeople(
      definition,
      answers.map(({ p5, p6 }) => personMean([p5, p6], 1)),
    );
  };
  return { close: at("close"), threeMonths: at("threeMonths") };
}

/** C2: mean of the mark p12, 1-10. */
export function satisfaction(
  definition: IndicatorDefinition,
  responses: readonly { readonly p12: number | null }[],
): IndicatorResult {
  return meanOverPeople(
    definition,
    responses.map((response) => response.p12 ?? undefined),
  );
}

function meanOverPeople(definition: IndicatorDefinition, scores: readonly (number | undefined)[]): IndicatorResult {
  const given = scores.filter((score) => score !== undefined);
  return meanResult(definition, given, { excluded: scores.length - given.length });
}
