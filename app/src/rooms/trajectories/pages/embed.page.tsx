import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { paths } from "../paths.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { publicTrajectory } from "../queries/public-trajectory.ts";
import { EmbedView } from "../views/embed.view.tsx";
import { titleOf } from "../views/words.view.tsx";

/** A trajectory in short, inside a page of another site: what it is about and the way in. */
export function embedPage(bindings: TrajectoriesBindings) {
  const shown = publicTrajectory(bindings);
  return page({
    path: paths.embed(":slug"),
    layout: "resident",
    policy: anyone(),
    params: shown.input,
    load: (work, params) => shown.read(work, params),
    title: ({ trajectory }, frame) => titleOf(frame, trajectory),
    view: (loaded, frame) => <EmbedView {...loaded} frame={frame} participation={bindings.participation} />,
    scripts: ["embed/height.ts"],
    cacheable: true,
    isFramed: true,
  });
}
