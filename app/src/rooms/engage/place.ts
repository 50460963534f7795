import type { Refusal } from "../../kernel/refusal.ts";
import type { Method, ResultsActivity } from "../../platform/define/method.ts";
import type { Work } from "../../platform/define/work.ts";
import type { ActivityPlace } from "../trajectories/room.ts";
import { acceptsInput, activityPlace, activityState, dayOf } from "../trajectories/room.ts";
import type { HostSettings } from "./host-settings.ts";
import { hostSettings } from "./host-settings.ts";

/** Where people take part: an activity with its method and everything that the method knows of it. */
export type Place = ActivityPlace & {
  readonly method: Method;
  readonly setup: unknown;
  readonly host: HostSettings;
  /** Whether people can take part now. */
  readonly open: boolean;
  /** Whether nobody can take part any more. Neither open nor over: before the start, or while nothing is asked. */
  readonly over: boolean;
};

/** Undefined for what residents may not know of, and for an activity that does not happen in Brink. */
export async function placeOf(work: Work, methods: readonly Method[], activityId: string): Promise<Place | undefined> {
  const found = await activityPlace(work, activityId);
  return found && placeAt(work, methods, found);
}

async function placeAt(work: Work, methods: readonly Method[], found: ActivityPlace): Promise<Place | undefined> {
  const { activity, trajectory } = found;
  const method = methods.find((one) => one.id === activity.inBrink);
  if (!method) return undefined;
  const host = hostSettings(activity.settings);
  const setup = await method.setup(work, { id: activity.id, trajectoryId: trajectory.id, settings: host.method });
  const open = acceptsInput(trajectory, activity, work.now) && isReady({ method, setup });
  return { ...found, method, host, setup, open, over: isOver(found, work.now) };
}

/** The end itself, because what is shown after it must not be seen by who can take part again. */
function isOver({ trajectory, activity }: ActivityPlace, now: Date): boolean {
  if (!isPublicPlace({ trajectory })) return false;
  const state = activityState(activity, dayOf(now));
  return trajectory.status !== "open" || state === "done" || state === "cancelled";
}

/** Whether people are asked anything yet. */
export function isReady({ method, setup }: Pick<Place, "method" | "setup">): boolean {
  return method.ready?.is(setup) !== false;
}

export type Look = (work: Work, activityId: string) => Promise<Place | undefined>;

/** A crowd is at one place: it is looked up once for all. */
export function oncePerActivity(look: Look): Look {
  const found = new Map<string, ReturnType<Look>>();
  return (work, activityId) => {
    const place = found.get(activityId) ?? look(work, activityId);
    found.set(activityId, place);
    return place;
  };
}

type PlacesSeen = {
  /** Looks in the database, as `placeOf`. */
  readonly look: Look;
  /** As it was seen last by anybody here: what is written by it has to ask for the `idWhenAsSeen`. */
  readonly recall: Look;
};

const placesAtMost = 1_000;

/** Remembers the rows of each place; what its method has in tables of its own is asked each time. */
export function placesSeen(methods: readonly Method[]): PlacesSeen {
  const seen = new Map<string, ActivityPlace>();
  const nameOf = (work: Work, activityId: string) => `${work.tenantId} ${activityId}`;

  async function look(work: Work, activityId: string): Promise<Place | undefined> {
    const found = await activityPlace(work, activityId);
    if (!found) return undefined;
    if (seen.size >= placesAtMost) seen.clear();
    seen.set(nameOf(work, activityId), found);
    return placeAt(work, methods, found);
  }
  return {
    look,
    recall(work, activityId) {
      const found = seen.get(nameOf(work, activityId));
      return found ? placeAt(work, methods, found) : look(work, activityId);
    },
  };
}

/** Residents see a place from the opening of its trajectory; before it there is only preparation. */
export function isPublicPlace(place: Pick<Place, "trajectory">): boolean {
  return place.trajectory.status !== "preparing" && place.trajectory.status !== "not_now";
}

/** Whether the public sees no counts yet, as the team chose. */
export function resultsWait({ method, host, over }: Place): boolean {
  return method.results !== undefined && host.results === "after" && !over;
}

/** The activity for the results of its method. */
export function resultsActivity({ activity, trajectory, host, over }: Place): ResultsActivity {
  return { id: activity.id, trajectoryId: trajectory.id, settings: host.method, isOver: over };
}

/** Why nobody can take part now, with the day. */
export function closedReason(place: Place, now: Date): Extract<Refusal, { kind: "refused" }> {
  const { startsOn, endsOn } = place.activity;
  const today = dayOf(now);
  if (startsOn !== undefined && startsOn > today)
    return { kind: "refused", key: "engage.refused.notYet", params: { on: noon(startsOn) } };
  if (endsOn !== undefined && endsOn < today)
    return { kind: "refused", key: "engage.refused.closed", params: { on: noon(endsOn) } };
  if (!isReady(place)) return { kind: "refused", key: "engage.refused.notReady" };
  return { kind: "refused", key: "engage.refused.notOpen" };
}

/** A calendar day as the moment that reads as that day in every time zone of Europe. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
