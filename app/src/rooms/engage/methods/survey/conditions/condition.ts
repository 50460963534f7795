/** What a question asks of one earlier answer. Who was not asked that one meets none of them. */
export type Comparison =
  | {
      readonly code: string;
      /** At least one of the choices was given, all of them, or none: also by who passed the question by. */
      readonly is: "anyOf" | "allOf" | "noneOf";
      readonly choices: readonly string[];
    }
  /** Both inclusive; left out, there is no such end. */
  | { readonly code: string; readonly is: "between"; readonly lowest?: number; readonly highest?: number }
  | { readonly code: string; readonly is: "answered" | "skipped" };

/** A question that is asked only after certain answers: all that is compared holds, or any of it. */
export type Condition = { readonly joined: "all" | "any"; readonly comparisons: readonly Comparison[] };

/** As it is kept. The first surveys compared one question, with some of its choices. */
export type StoredCondition = Condition | { readonly code: string; readonly choices: readonly string[] };

/** Of a question that was asked: what was chosen, and the number that was typed. Null: it was passed by. */
export type Answer = { readonly choices: readonly string[]; readonly number?: number | undefined } | null;

export function conditionFrom(stored: StoredCondition | null): Condition | undefined {
  if (stored === null || "comparisons" in stored) return stored ?? undefined;
  return { joined: "all", comparisons: [{ ...stored, is: "anyOf" }] };
}

/** The codes of the questions that it looks at. */
export function looksAt(condition: Condition | undefined): readonly string[] {
  return [...new Set(condition?.comparisons.map(({ code }) => code))];
}

/** Whether a question with this condition is asked after these answers, by code; a code that is absent was not asked. */
export function isMet(condition: Condition | undefined, answers: ReadonlyMap<string, Answer>): boolean {
  if (condition === undefined) return true;
  const { joined, comparisons } = condition;
  return joined === "all"
    ? comparisons.every((one) => holds(one, answers.get(one.code)))
    : comparisons.some((one) => holds(one, answers.get(one.code)));
}

function holds(comparison: Comparison, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  const given = answer?.choices ?? [];
  switch (comparison.is) {
    case "anyOf":
      return comparison.choices.some((choice) => given.includes(choice));
    case "allOf":
      return comparison.choices.every((choice) => given.includes(choice));
    case "noneOf":
      return !comparison.choices.some((choice) => given.includes(choice));
    case "between":
      return isBetween(comparison, answer?.number);
    case "answered":
      return answer !== null;
    case "skipped":
      return answer === null;
  }
}

function isBetween({ lowest = -Infinity, highest = Infinity }: { lowest?: number; highest?: number }, value?: number) {
  return value !== undefined && value >= lowest && value <= highest;
}
