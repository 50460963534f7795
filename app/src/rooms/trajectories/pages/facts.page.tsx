import { action } from "../../../platform/define/page.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { municipalityOf, retentionOf } from "../../tenancy/room.ts";
import { proposedTexts } from "../domain/proposed-texts.ts";
import { paths } from "../paths.ts";
import { activitiesOf } from "../plan-reader.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { FactsForm } from "../views/facts-form.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

export function factsPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.facts(":id"),
    policy: mayPrepare,
    partKey: "trajectories.tab.facts",
    async more(work, trajectory, { voorstel }) {
      const municipality = await municipalityOf(work);
      const contact = municipality?.contact ?? { phone: "", email: "" };
      const activities = await activitiesOf(work, trajectory.id);
      const proposed = proposedTexts(trajectory, { activities, contact, retention: await retentionOf(work) });
      return { areas: await bindings.areas.areas(work), proposed, isAsked: voorstel !== undefined };
    },
    view: ({ trajectory, more }, frame) => (
      <FactsForm frame={frame} trajectory={trajectory} {...more} links={bindings.links} />
    ),
    actions: {
      save: action({
        command: changeTrajectory,
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}
