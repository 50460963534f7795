import { action } from "../../../platform/define/page.ts";
import { archiveTrajectory, unarchiveTrajectory } from "../commands/archive-trajectory.ts";
import { paths } from "../paths.ts";
import { mayMove } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { ArchiveView } from "../views/archive.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** Where a trajectory that is over leaves the lists, and comes back. */
export function archivePage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.archive(":id"),
    policy: mayMove,
    partKey: "trajectories.archive.title",
    more: () => Promise.resolve(undefined),
    view: ({ trajectory }, frame) => <ArchiveView frame={frame} trajectory={trajectory} links={bindings.links} />,
    actions: {
      archive: action({
        command: archiveTrajectory,
        input: ({ id }: { readonly id: string }, form) => ({ ...form, id }),
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.archived" }),
      }),
      unarchive: action({
        command: unarchiveTrajectory,
        input: ({ id }: { readonly id: string }, form) => ({ ...form, id }),
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.unarchived" }),
      }),
    },
  });
}
