import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import type { Activity, Trajectory, TrajectoryStatus } from "../domain.ts";
import { lateness } from "../domain/lateness.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { LoadedSection } from "../queries/sections.ts";
import type { Sliced } from "../reader.ts";
import { activityTitle, whenOf } from "./activity-words.ts";
import { titleOf } from "./words.view.tsx";

export type DashboardViewProps = {
  readonly frame: Frame;
  readonly late: readonly Trajectory[];
  readonly unregistered: readonly Activity[];
  readonly drafts: Sliced<Trajectory>;
  readonly running: Sliced<Trajectory>;
  readonly counts: Readonly<Partial<Record<TrajectoryStatus, number>>>;
  readonly sections: readonly LoadedSection[];
  readonly methodName: (methodId: string) => string;
};

/** What asks for attention today. */
export function DashboardView(props: DashboardViewProps): ReactElement {
  const { frame, drafts, running, counts, sections } = props;
  const { t } = frame;
  const empty = Object.keys(counts).length === 0;
  return (
    <>
      <Heading level={1}>{t("trajectories.nav.dashboard")}</Heading>
      {empty ? <Welcome frame={frame} /> : <Counts frame={frame} counts={counts} />}
      <LatePromises {...props} />
      <Unregistered {...props} />
      {sections.map((section) => (
        <Fragment key={section.order}>{section.view(frame)}</Fragment>
      ))}
      <List frame={frame} titleKey="trajectories.staff.runningNow" found={running} status="open" />
      <List frame={frame} titleKey="trajectories.staff.drafts" found={drafts} status="preparing" />
    </>
  );
}

function Welcome({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const action = mayPrepare.allows(frame.actor) && (
    <ButtonLink href={paths.newChallenge}>{t("trajectories.staff.newChallenge")}</ButtonLink>
  );
  return (
    <EmptyState title={t("trajectories.staff.welcome")} pictogram="ear" action={action}>
      {t("trajectories.staff.welcomeText")}
    </EmptyState>
  );
}

function Counts({ frame, counts }: Pick<DashboardViewProps, "frame" | "counts">): ReactElement {
  const shown = ["preparing", "open", "closed", "answered"] as const;
  return (
    <Stats
      items={shown.map((status) => ({
        value: frame.format.number(counts[status] ?? 0),
        label: frame.t(`trajectories.status.staff.${status}`),
      }))}
    />
  );
}

function LatePromises({ frame, late }: DashboardViewProps): ReactElement | null {
  const { t, format } = frame;
  const found = late.flatMap((trajectory) =>
    lateness(trajectory, frame.now, frame.tenant.timeZone).map((promise) => ({ trajectory, promise })),
  );
  if (found.length === 0) return null;
  return (
    <Alert type="error" signLabel={t("trajectories.public.note")} title={t("trajectories.staff.latePromises")}>
      <ul>
        {found.map(({ trajectory, promise }) => (
          <li key={`${trajectory.id} ${promise.promise}`}>
            <a href={paths.overview(trajectory.id)}>{titleOf(frame, trajectory)}</a>:{" "}
            {t(`trajectories.staff.late.${promise.promise}`, {
              day: format.date(promise.promisedOn),
              days: promise.daysLate,
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Unregistered({ frame, unregistered, methodName }: DashboardViewProps): ReactElement | null {
  if (unregistered.length === 0) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{frame.t("trajectories.staff.toRegister")}</Heading>
      <ul>
        {unregistered.map((activity) => (
          <li key={activity.id}>
            <a href={paths.activity(activity.trajectoryId, activity.id)}>
              {activityTitle(frame, activity, methodName)}
            </a>
            , {whenOf(frame, activity)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ListProps = {
  readonly frame: Frame;
  readonly titleKey: string;
  readonly found: Sliced<Trajectory>;
  readonly status: TrajectoryStatus;
};

function List({ frame, titleKey, found, status }: ListProps): ReactElement | null {
  if (found.total === 0) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{frame.t(titleKey)}</Heading>
      <ul>
        {found.items.map((trajectory) => (
          <li key={trajectory.id}>
            <a href={paths.overview(trajectory.id)}>{titleOf(frame, trajectory)}</a>
          </li>
        ))}
      </ul>
      {found.total > found.items.length && (
        <p>
          <a href={`${paths.staffTrajectories}?status=${status}`}>
            {frame.t("trajectories.staff.all", { count: found.total })}
          </a>
        </p>
      )}
    </section>
  );
}
