import type { Activity, Trajectory } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { takingPart } from "../domain/taking-part.ts";
import { paths } from "../paths.ts";
import { mayLook, mayPrepare } from "../policy.ts";
import type { NextStep } from "../ports.ts";

/** What can be done, with nothing that waits for it: where the end is arranged, it need not be said. */
export type OpenStep = { readonly step: NextStep; readonly canWait: boolean };

type Opened = Pick<Trajectory, "id" | "levelPromised" | "status" | "closedAt">;
type Planned = Pick<Activity, "id" | "methodId" | "inBrink" | "status" | "startsOn" | "endsOn">;

/**
 * What comes next in an open trajectory of which nothing waits in another room: what happened is written down, activities get
 * days, people are invited. Undefined when all of it is over: then it is time to close.
 */
export function stepWhileOpen(trajectory: Opened, plan: readonly Planned[], now: Date): OpenStep | undefined {
  const { id, levelPromised = 1 } = trajectory;
  const today = dayOf(now);
  const asking = plan.filter(({ methodId, status }) => methodId !== feedbackLoop && status !== "cancelled");
  const inState = (state: string) => asking.filter((activity) => activityState(activity, today) === state);
  const [happened] = inState("to_register");
  if (happened) return must("register", `${paths.activity(id, happened.id)}#vastleggen`);
  const part = takingPart(trajectory, plan, undefined, now);
  if (part?.when === "now") return may("inviteNow", paths.onOtherSites(id));
  const [undated] = inState("planned").filter(({ startsOn }) => startsOn === undefined);
  const from = part?.when === "later" ? part.from : undefined;
  if (from !== undefined) return may("inviteLater", paths.onOtherSites(id), { from: noon(from) });
  if (undated) return must("days", `${paths.activity(id, undated.id)}#startsOn`);
  if ([...inState("planned"), ...inState("running")].length > 0) return may("coming", paths.activities(id));
  return asking.length === 0 && levelPromised >= 2 ? must("plan", paths.newActivity(id)) : undefined;
}

function must(name: string, href: string): OpenStep {
  return { step: { ...words(name), href, policy: mayPrepare }, canWait: false };
}

function may(name: string, href: string, params: NonNullable<NextStep["params"]> = {}): OpenStep {
  return { step: { ...words(name), params, href, policy: mayLook }, canWait: true };
}

function words(name: string): Pick<NextStep, "sentenceKey" | "linkKey"> {
  return { sentenceKey: `trajectories.next.${name}`, linkKey: `trajectories.next.${name}Link` };
}

/** A calendar day as a moment that reads as that day in every time zone of Europe. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
