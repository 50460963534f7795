import type { Answers, CatalogueItem, Inadmissibility, ScoreProblem, Situation } from "@brink/decision-guide";
import { inadmissibilities, itemsByIds, score, situationFromAnswers, withExisting } from "@brink/decision-guide";
import type { ExplainedCombination } from "./compute-advice.ts";
import { explainCombination } from "./compute-advice.ts";

/** Why a combination may be looked at but not be made a plan. */
export type Barrier =
  | Extract<
      Inadmissibility,
      { code: "needMissing" | "technologyWithoutMethod" | "goalNotCarried" | "feedbackMissing" | "noMethod" }
    >
  | { readonly code: "overpromise"; readonly level: number; readonly room: number }
  | { readonly code: "dpiaMissing" };

export type OwnCombination = {
  readonly situation: Situation;
  readonly combination: ExplainedCombination;
  readonly barriers: readonly Barrier[];
  /** Rules of the search that it breaks without being barred: too many methods, above the budget, too late. */
  readonly concerns: readonly Inadmissibility[];
};

export type OwnResult =
  { readonly ok: true; readonly value: OwnCombination } | { readonly ok: false; readonly refusal: ScoreProblem };

/** Scores a set that somebody put together, with what keeps it from being opened. */
export function ownCombination(
  items: readonly CatalogueItem[],
  answers: Answers,
  today: string,
  ids: readonly string[],
): OwnResult {
  const { situation, existing } = situationFromAnswers(answers, today);
  const catalogue = withExisting(items, existing);
  const chosen = itemsByIds(catalogue, ids);
  if (!chosen.ok) return chosen;
  const scored = score(chosen.value, situation);
  if (!scored.ok) return scored;
  const combination = explainCombination(catalogue, situation, answers, { items: ids, ...scored.value });
  if (combination === undefined) return { ok: false, refusal: { code: "nothingBesideFeedback" } };
  const broken = inadmissibilities(chosen.value, situation);
  return {
    ok: true,
    value: {
      situation,
      combination,
      barriers: [...broken.filter(isBarrier), ...flagBarriers(combination, situation)],
      concerns: broken.filter((one) => !isBarrier(one)),
    },
  };
}

/** No feedback, no way to deliver what is asked, a vote without its module, a technology that serves nothing. */
function isBarrier(broken: Inadmissibility): broken is Extract<Barrier, Inadmissibility> {
  const barring: readonly Inadmissibility["code"][] = [
    "noMethod",
    "needMissing",
    "technologyWithoutMethod",
    "goalNotCarried",
    "feedbackMissing",
  ];
  return barring.includes(broken.code);
}

/** More promised than is open; people tracked without an assessment. */
function flagBarriers({ hard }: ExplainedCombination, { level, room }: Situation): readonly Barrier[] {
  return [
    ...(hard.includes("OVERPROMISE") ? [{ code: "overpromise" as const, level, room }] : []),
    ...(hard.includes("DPIA_REQUIRED") ? [{ code: "dpiaMissing" as const }] : []),
  ];
}
