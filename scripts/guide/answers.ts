import type { CatalogueItem, Combination, Score, ScoreProblem, Situation } from "@brink/decision-guide";
import { advise, explain, isAdmissible, itemsByIds, reasonsOf, score } from "@brink/decision-guide";

/** The advice with the keys that `npm run guide` promises; combinations that do not exist are null. */
export function adviceJson(catalogue: readonly CatalogueItem[], situation: Situation, nowMs: () => number): unknown {
  const start = nowMs();
  const advice = advise(catalogue, situation);
  const seconds = (nowMs() - start) / 1000;
  const shown = (set: Combination | undefined): unknown =>
    set === undefined ? null : combinationJson(catalogue, situation, set);
  return {
    best: advice.best.map(shown),
    cheap: shown(advice.cheap),
    inclusive: shown(advice.inclusive),
    optimum: advice.optimum?.raw ?? null,
    equallyGood: advice.equallyGood,
    considered: advice.considered,
    ...(advice.why.length > 0 ? { why: advice.why } : {}),
    seconds,
  };
}

function combinationJson(catalogue: readonly CatalogueItem[], situation: Situation, set: Combination): unknown {
  const { items, total, base, raw, sub, hard, costEur: cost, staffHours: hours, weeks } = set;
  const explanation = explain(catalogue, situation, items);
  const reasons = explanation.ok ? reasonsOf(explanation.value) : [];
  return { items, total, base, raw, sub, hard, cost, hours, weeks, reasons };
}

export type ScoredJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** One scored set under the keys of the reference scorer, with `raw` and `admissible`. */
export function scoredJson(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[],
): ScoredJson {
  const found = itemsByIds(catalogue, ids);
  if (!found.ok) return { ok: false, problem: problemWords(found.refusal) };
  const scored = score(found.value, situation);
  if (!scored.ok) return { ok: false, problem: problemWords(scored.refusal) };
  return { ok: true, value: { ...referenceJson(scored.value), admissible: isAdmissible(found.value, situation) } };
}

function referenceJson(scored: Score): object {
  const { total, base, complexity, synergy, conflict, hard, costEur: cost, staffHours: hours, weeks } = scored;
  const { sub, coverage, raw } = scored;
  return { total, base, complexity, synergy, conflict, hard, cost, hours, weeks, sub, coverage, raw };
}

function problemWords(problem: ScoreProblem): string {
  switch (problem.code) {
    case "unknownItem":
      return `the catalogue has no item "${problem.id}".`;
    case "itemTwice":
      return `${problem.id} stands in it twice.`;
    case "nothingBesideFeedback":
      return "a set needs something beside the feedback loop M60.";
  }
}
