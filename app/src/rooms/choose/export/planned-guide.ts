import type { Calendar } from "../domain/planning/planning.ts";
import type { Stakeholder } from "../domain/stakeholders.ts";
import type { Canvas } from "../pages/load-canvas.ts";
import type { LoadedPlanning, Plan } from "../pages/load-planning.ts";

/** A plan of which the day of the decision is known, so that it has dates. */
export type PlannedGuide = LoadedPlanning & {
  readonly plan: Plan & { readonly calendar: Calendar };
  /** Who stands on the map of the challenge, the most urgent first. */
  readonly stakeholders: readonly Stakeholder[];
  /** Of a combination that was not chosen there is none. */
  readonly canvas: Canvas | undefined;
};
