import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** `v` for questions, `d` for parts. */
export function letterOf({ kind }: Pick<Question, "kind">): string {
  return kindOf({ kind }).isPart ? "d" : "v";
}

/** `v1`, `v2` … for questions, `d1`, `d2` … for parts. */
export function freeCode(questions: readonly Question[], kind: string): string {
  const letter = letterOf({ kind });
  const used = questions.filter(({ code }) => code.startsWith(letter)).map(({ code }) => Number(code.slice(1)));
  return `${letter}${Math.max(0, ...used) + 1}`;
}
