import type { Activity, Phase, Trajectory } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { addDays } from "./days.ts";

type Promised = Pick<Trajectory, "hearBackDate" | "decisionDate">;
type Planned = Pick<Activity, "methodId" | "status" | "startsOn" | "endsOn">;

/**
 * Phases as the days of the plan and the promises say them, in their order, for a team that wrote none yet. Days that say
 * nothing give no phase; `today` is where telling begins. The ids are empty: nothing is kept.
 */
export function proposedPhases(
  { hearBackDate, decisionDate }: Promised,
  activities: readonly Planned[],
  today: string,
): readonly Phase[] {
  const asking = activities.filter(({ status, methodId }) => status !== "cancelled" && methodId !== feedbackLoop);
  const first = asking.flatMap(({ startsOn }) => startsOn ?? []).sort()[0];
  const last = asking
    .flatMap(({ startsOn, endsOn }) => endsOn ?? startsOn ?? [])
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const answered = hearBackDate !== undefined && hearBackDate > last ? hearBackDate : last;
  return [
    ...span("inform", today, addDays(first, -1)),
    ...span("take_part", first, last),
    ...span("hear_back", addDays(last, 1), answered),
    ...(decisionDate === undefined
      ? []
      : [...span("work_out", addDays(answered, 1), addDays(decisionDate, -1)), ...span("decide", decisionDate)]),
  ].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
}

function span(kind: Phase["kind"], startsOn: string, endsOn = startsOn): readonly Phase[] {
  return startsOn > endsOn ? [] : [{ id: "", kind, name: {}, startsOn, endsOn }];
}
