import type { ReactElement } from "react";
import type { Crumb, Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import type { Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoryLink } from "../ports.ts";
import { LateBadge, TrajectoryStatusBadge } from "./status.view.tsx";
import { langOf, titleOf } from "./words.view.tsx";

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
        <Heading level={1} {...(part === undefined ? {} : { kicker: title.text })}>
          {part ?? <span {...langOf(frame, title)}>{title.text}</span>}
        </Heading>
      </div>
      <Subnav label={frame.t("trajectories.staff.parts")} links={tabs(frame, trajectory, links)} />
    </>
  );
}

/** The tabs of who may only look: overview and activities. The others are forms. */
const open: readonly number[] = [0, 40];

function tabs(frame: Frame, { id, slug }: Trajectory, links: readonly TrajectoryLink[]) {
  const firstOther = frame.tenant.languages.find((lang) => lang !== "nl") ?? "en";
  const own: readonly TrajectoryLink[] = [
    { labelKey: "trajectories.tab.overview", order: 0, href: () => paths.overview(id) },
    { labelKey: "trajectories.tab.motivation", order: 10, href: () => paths.motivation(id) },
    { labelKey: "trajectories.tab.facts", order: 20, href: () => paths.facts(id) },
    { labelKey: "trajectories.tab.phases", order: 30, href: () => paths.phases(id) },
    { labelKey: "trajectories.tab.activities", order: 40, href: () => paths.activities(id) },
    { labelKey: "trajectories.tab.texts", order: 50, href: () => paths.texts(id, firstOther) },
  ];
  const shown = mayPrepare.allows(frame.actor) ? own : own.filter((link) => open.includes(link.order));
  return [...shown, ...links]
    .sort((a, b) => a.order - b.order)
    .map((link) => {
      const href = link.href({ id, slug });
      const part = href.startsWith(`${paths.overview(id)}/teksten/`) ? `${paths.overview(id)}/teksten` : href;
      const within = frame.url.path === href || (href !== paths.overview(id) && frame.url.path.startsWith(`${part}/`));
      return { label: frame.t(link.labelKey), href, current: within };
    });
}

/** The way down to a page about a trajectory. */
export function trajectoryCrumbs(frame: Frame, trajectory: Trajectory, ...further: readonly Crumb[]): readonly Crumb[] {
  const title = titleOf(frame, trajectory).text;
  return [
    { label: frame.t("trajectories.crumb.workbench"), href: paths.dashboard },
    { label: frame.t("trajectories.nav.trajectories"), href: paths.staffTrajectories },
    further.length === 0 ? { label: title } : { label: title, href: paths.overview(trajectory.id) },
    ...further,
  ];
}
