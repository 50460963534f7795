import type { SituationProblem } from "@brink/decision-guide";

/** One sentence for the person who wrote the situation file. */
export function situationWords(problem: SituationProblem): string {
  switch (problem.code) {
    case "notAnObject":
      return problem.key === undefined ? "expected one JSON object." : `"${problem.key}" must be an object.`;
    case "missing":
      return `"${problem.key}" is missing.`;
    case "notANumber":
      return `"${problem.key}" must hold numbers.`;
    case "notWhole":
      return `"${problem.key}" must be a whole number.`;
    case "outOfRange":
      return `"${problem.key}" must lie between ${problem.min} and ${problem.max}.`;
    case "notTrueOrFalse":
      return `"${problem.key}" must be true or false.`;
    case "notAList":
      return `"${problem.key}" must be an array.`;
    case "empty":
      return `"${problem.key}" must not be empty.`;
    case "unknownValue":
      return `"${problem.key}" does not know "${problem.value}".`;
  }
}
