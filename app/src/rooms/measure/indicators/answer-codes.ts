import type { ScaleAnswer, YesNoAnswer } from "@brink/indicators";
import type { Answers } from "../tables.ts";

const scaleCodes: Readonly<Record<string, ScaleAnswer>> = { "1": 1, "2": 2, "3": 3, "4": 4, "5": 5 };

/** Blank and "don't know" are no answer. */
export function scaleOf(answers: Answers, question: string): ScaleAnswer {
  return scaleCodes[answers[question] ?? ""] ?? null;
}

export function yesNoOf(answers: Answers, question: string): YesNoAnswer {
  const code = answers[question];
  return code === "yes" || code === "no" ? code : null;
}

export function numberOf(answers: Answers, question: string): number | null {
  const code = answers[question];
  return code !== undefined && /^\d+$/.test(code) ? Number(code) : null;
}
