import type { ReactElement } from "react";
import type { Crumb, Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import type { Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { pagesOf } from "./trajectory-pages.ts";
import { LateBadge, TrajectoryStatusBadge } from "./status.view.tsx";
import { titleOf } from "./words.view.tsx";

export type TrajectoryHeadProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  /** Pages of other rooms about the same trajectory. */
  readonly links: readonly TrajectoryLink[];
  /** What this page is about, under the trajectory's title; absent on the overview. */
  readonly part?: string;
};

/** The top of every staff page about a trajectory: which one, how it stands, and the way to its other pages. */
export function TrajectoryHead({ frame, trajectory, links, part }: TrajectoryHeadProps): ReactElement {
  const title = titleOf(frame, trajectory);
  return (
    <>
      <div className="stack stack--tight">
        <p className="cluster">
          <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="staff" />
          <LateBadge frame={frame} trajectory={trajectory} />
        </p>
        <Heading level={1} {...(part === undefined ? {} : { kicker: title })}>
          {part ?? title}
        </Heading>
      </div>
      <Subnav label={frame.t("trajectories.staff.parts")} links={pagesOf(frame, trajectory, links)} />
    </>
  );
}

/** The way down to a page about a trajectory. */
export function trajectoryCrumbs(
  frame: Pick<Frame, "t" | "lang">,
  trajectory: Pick<Trajectory, "id" | "texts">,
  ...further: readonly Crumb[]
): readonly Crumb[] {
  const title = titleOf(frame, trajectory);
  return [
    { label: frame.t("trajectories.crumb.workbench"), href: paths.dashboard },
    { label: frame.t("trajectories.nav.trajectories"), href: paths.staffTrajectories },
    further.length === 0 ? { label: title } : { label: title, href: paths.overview(trajectory.id) },
    ...further,
  ];
}
