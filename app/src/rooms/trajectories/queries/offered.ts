import type { Work } from "../../../platform/define/work.ts";
import type { Activity } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import type { ParticipationMethod } from "../ports.ts";

/** What residents hear of in a plan: all but what its days say has begun and that asks them nothing yet. */
export async function offered<Planned extends Activity>(
  work: Work,
  participation: readonly ParticipationMethod[],
  activities: readonly Planned[],
): Promise<readonly Planned[]> {
  const begun = activities.filter((activity) => activityState(activity, dayOf(work.now)) !== "planned");
  const unready = await unreadyAmong(work, participation, begun);
  return activities.filter(({ id }) => !unready.has(id));
}

type Asking = { readonly id: string; readonly ready?: Pick<NonNullable<ParticipationMethod["ready"]>, "among"> };

/** Those in which nobody is asked anything yet, by one look for each method. */
export async function unreadyAmong(
  work: Work,
  methods: readonly Asking[],
  activities: readonly Pick<Activity, "id" | "inBrink">[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id: method, ready } of methods) {
    const ids = activities.filter(({ inBrink }) => inBrink === method).map(({ id }) => id);
    if (!ready || ids.length === 0) continue;
    const asking = await ready.among(work, ids);
    for (const id of ids) if (!asking.has(id)) found.add(id);
  }
  return found;
}
