import type { Calendar } from "../domain/planning/planning.ts";
import type { LoadedPlanning, Plan } from "../pages/load-planning.ts";

/** A plan of which the day of the decision is known, so that it has dates. */
export type PlannedGuide = LoadedPlanning & { readonly plan: Plan & { readonly calendar: Calendar } };
