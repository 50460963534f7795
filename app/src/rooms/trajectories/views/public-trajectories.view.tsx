import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import type { Trajectory } from "../domain.ts";
import type { TakingPart } from "../domain/taking-part.ts";
import { paths } from "../paths.ts";
import type { PublicFilter } from "../queries/public-trajectories.ts";
import { publicFilters } from "../queries/public-trajectories.ts";
import { ListPages } from "./list-pages.view.tsx";
import { TrajectoryCard } from "./trajectory-card.view.tsx";

export type PublicTrajectoriesViewProps = {
  readonly frame: Frame;
  readonly items: readonly Trajectory[];
  /** Whether people can take part, by trajectory. */
  readonly takingPart: ReadonlyMap<string, TakingPart>;
  readonly total: number;
  readonly filter: PublicFilter | undefined;
  readonly page: number;
  readonly perPage: number;
};

/** All trajectories that residents may see. */
export function PublicTrajectoriesView(props: PublicTrajectoriesViewProps): ReactElement {
  const { frame, items, takingPart, total, filter } = props;
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={1}>{t("trajectories.list.title")}</Heading>
      <p className="lead measure">{t("trajectories.list.lead")}</p>
      <Subnav label={t("trajectories.list.filter")} links={filterLinks(frame, filter)} />
      <p role="status">{t("trajectories.list.count", { count: total })}</p>
      {items.length === 0 ? (
        <EmptyState title={t("trajectories.list.none")} headingLevel={2}>
          {t("trajectories.list.noneText")}
        </EmptyState>
      ) : (
        <CardGrid>
          {items.map((trajectory) => (
            <TrajectoryCard
              frame={frame}
              trajectory={trajectory}
              takingPart={takingPart.get(trajectory.id)}
              headingLevel={2}
              key={trajectory.id}
            />
          ))}
        </CardGrid>
      )}
      <ListPages {...props} />
    </section>
  );
}

function filterLinks(frame: Frame, current: PublicFilter | undefined) {
  const links = publicFilters.map((filter) => ({
    label: frame.t(`trajectories.list.filter.${filter}`),
    href: `${paths.trajectories}?filter=${filter}`,
    current: filter === current,
  }));
  const all = {
    label: frame.t("trajectories.list.filter.all"),
    href: paths.trajectories,
    current: current === undefined,
  };
  return [all, ...links];
}
