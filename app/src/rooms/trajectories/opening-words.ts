import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { OpeningProblem } from "./domain/promise.ts";
import { paths } from "./paths.ts";

/** What has to be put right, as an entry of the error summary; `field` is the id of the line in the checklist. */
export function wordingOf(problem: OpeningProblem): FieldRefusal {
  if (problem.problem === "fact_missing") {
    return { field: `check-${problem.fact}`, key: `trajectories.problem.fact.${problem.fact}` };
  }
  if (problem.problem === "field_missing") {
    return { field: `check-${problem.field}`, key: `trajectories.problem.field.${problem.field}` };
  }
  if (problem.problem === "text_missing") {
    return { field: `check-${problem.field}`, key: `trajectories.problem.text.${problem.field}` };
  }
  return { field: `check-${problem.problem}`, key: `trajectories.problem.${problem.problem}` };
}

/** The page where a problem is put right, at its field. */
export function placeOfProblem(id: string, found: OpeningProblem): string {
  const { problem } = found;
  if (problem === "no_start") return `${paths.activity(id, found.activityId)}#startsOn`;
  if (problem === "no_feedback") return `${paths.newActivity(id)}?methode=M60`;
  if (problem === "motivation_missing" || problem === "motivation_says_no") return paths.motivation(id);
  return `${paths.facts(id)}#${"field" in found ? found.field : "levelPromised"}`;
}
