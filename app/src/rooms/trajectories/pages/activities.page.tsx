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
    more: (work, { id }) => activitiesOf(work, id),
    view: ({ trajectory, more }, frame) => (
      <ActivitiesView
        frame={frame}
        trajectory={trajectory}
        activities={more}
        participation={bindings.participation}
        links={bindings.links}
        methodName={methodNames(bindings.catalogue, frame.lang)}
      />
    ),
  });
}
