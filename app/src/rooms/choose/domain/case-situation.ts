import type { Option } from "@brink/decision-guide";
import { OPTIONS } from "@brink/decision-guide";
import type { GivenAnswers } from "./guide.ts";
import { priorityGroupsOf } from "./guide.ts";

/** What is known of a situation to find cases near it; what was not answered, or with "weet ik niet", is left out. */
export type CaseSituation = {
  readonly topics?: readonly string[];
  readonly goals?: readonly string[];
  readonly people?: Option<"Q7">;
  readonly area?: Option<"Q8">;
  /** Of the municipality. */
  readonly inhabitants?: number;
  /** Those that must take part, whatever their weight. */
  readonly groups?: readonly string[];
  /** Above 0. */
  readonly costEur?: number;
};

/**
 * From the answers as far as they are given: half a questionnaire finds cases too. Undefined as long as neither the subject
 * nor a goal is known: by its size alone no town is like another.
 */
export function caseSituation(answers: GivenAnswers, inhabitants: number | undefined): CaseSituation | undefined {
  const topic = optionIn("Q1", answers.Q1);
  const people = optionIn("Q7", answers.Q7);
  const area = optionIn("Q8", answers.Q8);
  const goals = Array.isArray(answers.Q2) ? answers.Q2.flatMap((one) => optionIn("Q2", one) ?? []) : [];
  if (topic === undefined && goals.length === 0) return undefined;
  const groups = priorityGroupsOf(answers);
  const { Q15: costEur } = answers;
  return {
    ...(topic !== undefined && { topics: [topic] }),
    ...(goals.length > 0 && { goals }),
    ...(people !== undefined && { people }),
    ...(area !== undefined && { area }),
    ...(inhabitants !== undefined && { inhabitants }),
    ...(groups.length > 0 && { groups }),
    ...(typeof costEur === "number" && costEur > 0 && { costEur }),
  };
}

function optionIn<Q extends "Q1" | "Q2" | "Q7" | "Q8">(question: Q, given: unknown): Option<Q> | undefined {
  const options: readonly Option<Q>[] = OPTIONS[question];
  return options.find((option) => option === given);
}
