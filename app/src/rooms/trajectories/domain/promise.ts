import type { DecisionRoom, Level } from "../codes.ts";
import type { Activity, Trajectory, TrajectoryStatus } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import type { Fact, FactField } from "./facts.ts";
import { factFields, facts, missingFields } from "./facts.ts";

/**
 * Never promise a level above the room that is left (design principle DP03; S14, S23). Informing promises no influence,
 * so it fits any room, also none.
 */
export function isOverpromise(level: Level | undefined, room: DecisionRoom | undefined): boolean {
  return level !== undefined && room !== undefined && level > Math.max(1, room);
}

/** What keeps a trajectory from being opened. */
export type OpeningProblem =
  /** Nothing of it is filled in; it begins with this field. */
  | { readonly problem: "fact_missing"; readonly fact: Fact; readonly field: FactField }
  /** The rest of the fact is there. */
  | { readonly problem: "field_missing"; readonly fact: Fact; readonly field: FactField }
  | { readonly problem: "text_missing"; readonly field: "title" | "summary" }
  | { readonly problem: "overpromise" }
  | { readonly problem: "no_feedback" }
  /** Nobody can take part: no activity in Brink has a first day. This is the one to give it to first. */
  | { readonly problem: "no_start"; readonly activityId: string }
  | { readonly problem: "motivation_missing" }
  | { readonly problem: "motivation_says_no" };

type PlanItem = Pick<Activity, "id" | "methodId" | "status" | "inBrink" | "startsOn">;

/** Everything that has to be put right first; empty means it may be opened. */
export function openingProblems(trajectory: Trajectory, plan: readonly PlanItem[]): readonly OpeningProblem[] {
  const problems: OpeningProblem[] = [];
  for (const field of ["title", "summary"] as const) {
    if ((trajectory.texts[field]?.nl ?? "") === "") problems.push({ problem: "text_missing", field });
  }
  for (const fact of facts) problems.push(...factProblems(trajectory, fact));
  if (isOverpromise(trajectory.levelPromised, trajectory.roomLeft)) problems.push({ problem: "overpromise" });
  if (lacksFeedback(trajectory, plan)) problems.push({ problem: "no_feedback" });
  const startless = lacksStart(plan);
  if (startless) problems.push({ problem: "no_start", activityId: startless.id });
  return [...problems, ...motivationProblems(trajectory)];
}

/** Asks for what is missing and for nothing that is there. */
function factProblems(trajectory: Trajectory, fact: Fact): readonly OpeningProblem[] {
  const missing = missingFields(trajectory, fact);
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length === factFields[fact].length) return [{ problem: "fact_missing", fact, field: first }];
  return missing.map((field) => ({ problem: "field_missing", fact, field }));
}

/** From level 2 up people are asked something, so the plan has to hold the answer: method M60. */
export function lacksFeedback(
  trajectory: Pick<Trajectory, "levelPromised">,
  plan: readonly Pick<PlanItem, "methodId" | "status">[],
): boolean {
  const answers = plan.some((item) => item.methodId === feedbackLoop && item.status !== "cancelled");
  return (trajectory.levelPromised ?? 1) >= 2 && !answers;
}

/**
 * Of a plan in which people take part in Brink, and that says of no such activity when it begins: the first of them. What
 * happens outside Brink alone may open without a day.
 */
function lacksStart(plan: readonly PlanItem[]): PlanItem | undefined {
  const inBrink = plan.filter((item) => item.inBrink !== undefined && item.status !== "cancelled");
  const begins = inBrink.some(({ startsOn, status }) => startsOn !== undefined || status !== "planned");
  return begins ? undefined : inBrink[0];
}

/** A by-law asks why people are involved or not; who decided only to inform cannot open a consultation. */
function motivationProblems(trajectory: Trajectory): readonly OpeningProblem[] {
  const { motivation, levelPromised } = trajectory;
  if (!motivation || (trajectory.texts.motivation?.nl ?? "") === "") return [{ problem: "motivation_missing" }];
  const fits = motivation.decision === "involve" || (motivation.decision === "inform" && levelPromised === 1);
  return fits ? [] : [{ problem: "motivation_says_no" }];
}

/** What was promised in public stays promised: after opening the level is fixed. */
export function levelIsFixed(status: TrajectoryStatus): boolean {
  return status !== "preparing" && status !== "not_now";
}
