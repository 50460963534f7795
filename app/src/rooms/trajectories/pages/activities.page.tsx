import type { Work } from "../../../platform/define/work.ts";
import { paths } from "../paths.ts";
import { activitiesOf } from "../plan-reader.ts";
import { mayLook } from "../policy.ts";
import type { ChallengeOffer, TrajectoriesBindings } from "../ports.ts";
import { ActivitiesView } from "../views/activities.view.tsx";
import { methodNames } from "../views/catalogue-words.ts";
import { trajectoryPage } from "./trajectory-page.ts";

export function activitiesPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.activities(":id"),
    policy: mayLook,
    partKey: "trajectories.tab.activities",
    more: async (work, { id, challengeId }) => ({
      activities: await activitiesOf(work, id),
      catalogue: await bindings.catalogue(work),
      received: (await bindings.received?.(work, id)) ?? new Map(),
      offers: await offersOf(work, bindings, challengeId),
    }),
    view: ({ trajectory, more }, frame) => (
      <ActivitiesView
        frame={frame}
        trajectory={trajectory}
        activities={more.activities}
        received={more.received}
        offers={more.offers}
        participation={bindings.participation}
        links={bindings.links}
        methodName={methodNames(more.catalogue, frame.lang)}
      />
    ),
  });
}

/** Where the decision guide makes a plan. */
async function offersOf(
  work: Work,
  { challengeSteps }: TrajectoriesBindings,
  id: string,
): Promise<readonly ChallengeOffer[]> {
  const offers: ChallengeOffer[] = [];
  for (const step of challengeSteps) offers.push(...(await step.offers(work, { id })));
  return offers;
}
