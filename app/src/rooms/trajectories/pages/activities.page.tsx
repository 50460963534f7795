import { paths } from "../paths.ts";
import { activitiesOf } from "../plan-reader.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { ActivitiesView } from "../views/activities.view.tsx";
import { methodNames } from "../views/catalogue-words.ts";
import { trajectoryPage } from "./trajectory-page.ts";

export function activitiesPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.activities(":id"),
    policy: mayLook,
    partKey: "trajectories.tab.activities",
    more: async (work, { id }) => ({
      activities: await activitiesOf(work, id),
      catalogue: await bindings.catalogue(work),
    }),
    view: ({ trajectory, more }, frame) => (
      <ActivitiesView
        frame={frame}
        trajectory={trajectory}
        activities={more.activities}
        participation={bindings.participation}
        links={bindings.links}
        methodName={methodNames(more.catalogue, frame.lang)}
      />
    ),
  });
}
