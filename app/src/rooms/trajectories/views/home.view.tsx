import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Hero } from "../../../platform/web/components/hero/hero.view.tsx";
import { Scene } from "../../../platform/web/components/scene/scene.view.tsx";
import type { Trajectory } from "../domain.ts";
import type { TakingPart } from "../domain/taking-part.ts";
import { paths } from "../paths.ts";
import type { LoadedSection } from "../queries/sections.ts";
import type { Sliced } from "../reader.ts";
import { TrajectoryCard } from "./trajectory-card.view.tsx";

export type HomeViewProps = {
  readonly frame: Frame;
  readonly running: Sliced<Trajectory>;
  readonly ended: Sliced<Trajectory>;
  /** Whether people can take part, by trajectory. */
  readonly takingPart: ReadonlyMap<string, TakingPart>;
  readonly sections: readonly LoadedSection[];
};

/** The front door: what residents can have a say in now, and what came of it before. */
export function HomeView({ frame, running, ended, takingPart, sections }: HomeViewProps): ReactElement {
  const { t, tenant } = frame;
  return (
    <>
      <Hero
        title={t("trajectories.home.title", { municipality: tenant.name })}
        lead={t("trajectories.home.lead")}
        actions={
          <ButtonLink href={paths.trajectories} pictogramEnd="arrow">
            {t("trajectories.home.all")}
          </ButtonLink>
        }
        aside={<Scene />}
      />
      <section className="stack" aria-labelledby="running">
        <Heading level={2} id="running">
          {t("trajectories.home.running")}
        </Heading>
        {running.total === 0 ? (
          <EmptyState title={t("trajectories.home.none")} headingLevel={3}>
            {t(tenant.contact.phone === "" ? "trajectories.home.noneNoPhone" : "trajectories.home.noneText")}
          </EmptyState>
        ) : (
          <Cards frame={frame} items={running.items} takingPart={takingPart} />
        )}
        {running.total > running.items.length && (
          <p>
            <a href={`${paths.trajectories}?filter=running`}>{t("trajectories.home.more", { count: running.total })}</a>
          </p>
        )}
      </section>
      {sections.map((section) => (
        <Fragment key={section.order}>{section.view(frame)}</Fragment>
      ))}
      {ended.items.length > 0 && (
        <section className="section--tinted stack" aria-labelledby="ended">
          <Heading level={2} id="ended">
            {t("trajectories.home.ended")}
          </Heading>
          <Cards frame={frame} items={ended.items} />
        </section>
      )}
    </>
  );
}

type CardsProps = Pick<HomeViewProps, "frame"> &
  Partial<Pick<HomeViewProps, "takingPart">> & { readonly items: readonly Trajectory[] };

function Cards({ frame, items, takingPart }: CardsProps): ReactElement {
  return (
    <CardGrid size={items.length < 3 ? "wide" : "normal"}>
      {items.map((trajectory) => (
        <TrajectoryCard
          frame={frame}
          trajectory={trajectory}
          takingPart={takingPart?.get(trajectory.id)}
          key={trajectory.id}
        />
      ))}
    </CardGrid>
  );
}
