import { action } from "../../../platform/define/page.ts";
import { copyTrajectory } from "../commands/copy-trajectory.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { CopyView } from "../views/copy.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** Where the team makes a new trajectory from an old one. */
export function copyPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.copy(":id"),
    policy: mayPrepare,
    partKey: "trajectories.copy.title",
    more: () => Promise.resolve(undefined),
    view: ({ trajectory }, frame) => <CopyView frame={frame} trajectory={trajectory} links={bindings.links} />,
    actions: {
      copy: action({
        command: copyTrajectory(bindings),
        input: ({ id }: { readonly id: string }, form) => ({ ...form, id }),
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.copied" }),
      }),
    },
  });
}
