import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Trajectory, TrajectoryStatus } from "../domain.ts";
import { statuses } from "../domain.ts";
import { paths } from "../paths.ts";
import type { StatusCounts } from "../reader.ts";
import { mayPrepare } from "../policy.ts";
import { ListPages } from "./list-pages.view.tsx";
import { SearchForm } from "./search-form.view.tsx";
import { LateBadge, TrajectoryStatusBadge } from "./status.view.tsx";
import { titleOf } from "./words.view.tsx";

export type StaffTrajectoriesViewProps = {
  readonly frame: Frame;
  readonly items: readonly Trajectory[];
  readonly total: number;
  readonly status: TrajectoryStatus | "archived" | undefined;
  readonly counts: StatusCounts;
  readonly q: string;
  readonly page: number;
  readonly perPage: number;
};

/** All trajectories, also the ones that residents cannot see. */
export function StaffTrajectoriesView(props: StaffTrajectoriesViewProps): ReactElement {
  const { frame, status, counts, q } = props;
  const { t } = frame;
  const none = Object.keys(counts).length === 0;
  return (
    <>
      <Heading level={1}>{t("trajectories.nav.trajectories")}</Heading>
      {none ? (
        <EmptyState title={t("trajectories.staff.noTrajectories")} pictogram="flag" action={<Start frame={frame} />}>
          {t("trajectories.staff.noTrajectoriesText")}
        </EmptyState>
      ) : (
        <>
          <Subnav label={t("trajectories.staff.byStatus")} links={statusLinks(props)} />
          <div className="cluster cluster--between">
            <SearchForm frame={frame} q={q} keep={{ status }} />
            <Start frame={frame} />
          </div>
          <Found {...props} />
          <ListPages {...props} />
        </>
      )}
    </>
  );
}

function Start({ frame }: { readonly frame: Frame }): ReactElement | null {
  if (!mayPrepare.allows(frame.actor)) return null;
  return <ButtonLink href={paths.challenges}>{frame.t("trajectories.staff.startFromChallenge")}</ButtonLink>;
}

function Found({ frame, items, total }: StaffTrajectoriesViewProps): ReactElement {
  const { t, format } = frame;
  const day = (value: string | undefined) =>
    value === undefined ? t("trajectories.staff.unknown") : format.date(value);
  return (
    <Table
      caption={t("trajectories.staff.trajectoriesFound", { count: total })}
      columns={["trajectory", "status", "level", "hearBack", "decision"].map((name) => ({
        label: t(`trajectories.column.${name}`),
      }))}
      rows={items.map((trajectory) => ({
        key: trajectory.id,
        cells: [
          <a href={paths.overview(trajectory.id)}>{titleOf(frame, trajectory)}</a>,
          <span className="cluster">
            <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="staff" />
            <LateBadge frame={frame} trajectory={trajectory} />
          </span>,
          trajectory.levelPromised === undefined
            ? t("trajectories.staff.unknown")
            : t(`trajectories.level.${trajectory.levelPromised}`),
          day(trajectory.hearBackDate),
          day(trajectory.decidedOn ?? trajectory.decisionDate),
        ],
      }))}
      empty={<p>{t("trajectories.staff.nothingFound")}</p>}
    />
  );
}

function statusLinks({ frame, status, counts, q }: StaffTrajectoriesViewProps) {
  const { t, format } = frame;
  const search = (chosen: StaffTrajectoriesViewProps["status"]) => {
    const parameters = new URLSearchParams({ ...(chosen ? { status: chosen } : {}), ...(q === "" ? {} : { q }) });
    return parameters.size === 0 ? paths.staffTrajectories : `${paths.staffTrajectories}?${parameters.toString()}`;
  };
  const all = statuses.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  const shown = [...statuses, ...((counts.archived ?? 0) > 0 ? (["archived"] as const) : [])];
  return [
    {
      label: t("trajectories.staff.allStatuses"),
      href: search(undefined),
      current: status === undefined,
      count: format.number(all),
    },
    ...shown.map((one) => ({
      label: t(`trajectories.status.staff.${one}`),
      href: search(one),
      current: one === status,
      count: format.number(counts[one] ?? 0),
    })),
  ];
}
