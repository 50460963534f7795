import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, pairs } from "../catalogue/catalogue-item.ts";
import type { Goal } from "../catalogue/goals.ts";
import { demandedGoals } from "../catalogue/goals.ts";
import type { Situation } from "../situation/situation.ts";

export const MOST_METHODS = 4;
export const MOST_TECHNOLOGIES = 2;
/** From this rung up every contribution must be answered, so the feedback loop belongs to every set. */
export const FEEDBACK_FROM_LEVEL = 2;

/** Which rule keeps a combination out before it is scored (domain 02 §2.8, "admissible"). */
export type Inadmissibility =
  | { readonly code: "noMethod" }
  | { readonly code: "itemTwice"; readonly item: string }
  | { readonly code: "tooManyMethods"; readonly count: number }
  | { readonly code: "tooManyTechnologies"; readonly count: number }
  | { readonly code: "feedbackMissing" }
  | { readonly code: "feedbackNotPartOfInforming" }
  | { readonly code: "levelTooFar"; readonly item: string }
  | { readonly code: "aboveBudget"; readonly item: string }
  | { readonly code: "startsTooLate"; readonly item: string }
  | { readonly code: "technologyWithoutMethod"; readonly item: string }
  | { readonly code: "needMissing"; readonly item: string; readonly needs: string }
  | { readonly code: "goalNotCarried"; readonly anyOf: readonly Goal[] };

/**
 * Every rule that a combination breaks; an empty list means admissible. The feedback loop is neither counted among
 * the four methods, nor tested, nor a reason to bring a technology, nor a carrier: nobody chose it.
 */
export function inadmissibilities(items: readonly CatalogueItem[], situation: Situation): readonly Inadmissibility[] {
  const methods = items.filter((item) => item.kind === "method" && item.id !== FEEDBACK_LOOP);
  const technologies = items.filter((item) => item.kind === "technology");
  return [
    ...countProblems(items, methods, technologies),
    ...feedbackProblems(items, situation),
    ...methods.flatMap((method) => methodProblems(method, situation)),
    ...togetherProblems(methods, technologies),
    ...uncarried(methods, situation).map((anyOf) => ({ code: "goalNotCarried" as const, anyOf })),
  ];
}

export function isAdmissible(items: readonly CatalogueItem[], situation: Situation): boolean {
  return inadmissibilities(items, situation).length === 0;
}

function countProblems(
  items: readonly CatalogueItem[],
  methods: readonly CatalogueItem[],
  technologies: readonly CatalogueItem[],
): readonly Inadmissibility[] {
  const problems: Inadmissibility[] = [];
  const twice = items.find((item, index) => items.findIndex(({ id }) => id === item.id) !== index);
  if (twice !== undefined) problems.push({ code: "itemTwice", item: twice.id });
  if (methods.length === 0) problems.push({ code: "noMethod" });
  if (methods.length > MOST_METHODS) problems.push({ code: "tooManyMethods", count: methods.length });
  if (technologies.length > MOST_TECHNOLOGIES)
    problems.push({ code: "tooManyTechnologies", count: technologies.length });
  return problems;
}

function feedbackProblems(items: readonly CatalogueItem[], situation: Situation): readonly Inadmissibility[] {
  const present = items.some(({ id }) => id === FEEDBACK_LOOP);
  const wanted = situation.level >= FEEDBACK_FROM_LEVEL;
  if (present === wanted) return [];
  return [{ code: wanted ? "feedbackMissing" : "feedbackNotPartOfInforming" }];
}

/** Level within one, lowest cost within the budget, shortest lead within the weeks. */
export function methodProblems(method: CatalogueItem, situation: Situation): readonly Inadmissibility[] {
  const problems: Inadmissibility[] = [];
  if (!method.levels.some((level) => Math.abs(level - situation.level) <= 1)) {
    problems.push({ code: "levelTooFar", item: method.id });
  }
  if (method.costMinEur > situation.budgetEur) problems.push({ code: "aboveBudget", item: method.id });
  if (method.leadWeeksMin > situation.weeks) problems.push({ code: "startsTooLate", item: method.id });
  return problems;
}

function togetherProblems(
  methods: readonly CatalogueItem[],
  technologies: readonly CatalogueItem[],
): readonly Inadmissibility[] {
  const brought = new Set(technologies.map(({ id }) => id));
  const needed = new Set(methods.flatMap((method) => method.needs));
  const missing = methods.flatMap((method) =>
    method.needs
      .filter((needs) => !brought.has(needs))
      .map((needs) => ({ code: "needMissing" as const, item: method.id, needs })),
  );
  const loose = technologies.filter(
    (technology) => !needed.has(technology.id) && !methods.some((method) => pairs(method, technology)),
  );
  return [...missing, ...loose.map(({ id }) => ({ code: "technologyWithoutMethod" as const, item: id }))];
}

/** The demands of the situation that none of these methods carries. */
export function uncarried(methods: readonly CatalogueItem[], situation: Situation): readonly (readonly Goal[])[] {
  return demandedGoals(situation.level, situation.goals).filter(
    (anyOf) => !methods.some((method) => method.carries.some((goal) => anyOf.includes(goal))),
  );
}
