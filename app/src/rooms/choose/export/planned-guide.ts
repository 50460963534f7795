import type { Stakeholder } from "../domain/stakeholders.ts";
import type { Canvas } from "../queries/canvas.ts";
import type { LoadedPlanning, Plan } from "../queries/planning.ts";

/** A plan to put in a file; without a day of decision it has no calendar, and its parts say so. */
export type PlannedGuide = LoadedPlanning & {
  readonly plan: Plan;
  /** Who stands on the map of the challenge, the most urgent first. */
  readonly stakeholders: readonly Stakeholder[];
  /** Of a combination that was not chosen there is none. */
  readonly canvas: Canvas | undefined;
};
