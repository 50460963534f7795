import type { Work } from "../../platform/define/work.ts";
import type { ReceivedInBrink } from "../trajectories/room.ts";
import { activitiesOf } from "../trajectories/room.ts";
import { countsPerActivity } from "./answers-reader.ts";
import { methods } from "./methods/index.ts";
import { byRouteHref, queueHref, registerHref } from "./paths.ts";
import { mayModerate, mayReadContributions } from "./policy.ts";

/** What came in by each activity in Brink, for the team: the number, and where it is read and counted. */
export async function receivedInBrink(work: Work, trajectoryId: string): Promise<ReadonlyMap<string, ReceivedInBrink>> {
  const counts = new Map(
    (await countsPerActivity(work, trajectoryId)).map(({ activityId, many }) => [activityId, many]),
  );
  const inBrink = (await activitiesOf(work, trajectoryId)).filter((activity) => activity.inBrink !== undefined);
  return new Map(
    inBrink.map(({ id, inBrink: by }) => [id, { count: counts.get(id) ?? 0, links: linksOf(trajectoryId, id, by) }]),
  );
}

function linksOf(trajectoryId: string, id: string, by: string | undefined): ReceivedInBrink["links"] {
  const method = methods.find((one) => one.id === by);
  const register = { href: registerHref(trajectoryId, id), policy: mayReadContributions };
  const results = { labelKey: "engage.staff.byRoute.title", href: byRouteHref(id), policy: mayReadContributions };
  return [
    { labelKey: "engage.register.title", ...register },
    ...(method?.visibility === "public"
      ? [{ labelKey: "engage.queue.title", href: queueHref(), policy: mayModerate }]
      : []),
    ...(method?.results?.byRoute ? [results] : []),
  ];
}
