import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead } from "../../trajectories/room.ts";
import type { DimensionFigures, Figure } from "../figures.ts";
import { paths } from "../paths.ts";
import { casesText, figureName, inLang, intervalText, levelWords, outcomeText } from "./value-words.ts";

export type MeasurementProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
  readonly dimensions: readonly DimensionFigures[];
  readonly computedAt: Date | undefined;
  readonly mayCompute: boolean;
};

/** Every figure of a trajectory, with level, interval and number of cases. No grand total. */
export function MeasurementView(props: MeasurementProps): ReactElement {
  const { frame, trajectory, links, dimensions, computedAt, mayCompute } = props;
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("measure.title")} />
      <p className="lead measure">{t("measure.lead")}</p>
      <p className="measure">
        {t("measure.byHand")}{" "}
        {mayCompute && (
          <a className="utrecht-link utrecht-link--html-a" href={paths.contributions(trajectory.id)}>
            {t("measure.byHand.enter")}
          </a>
        )}
      </p>
      {computedAt !== undefined && <p>{t("measure.computedAt", { moment: frame.format.dateTime(computedAt) })}</p>}
      {mayCompute && (
        <ActionForm frame={frame} action="compute" label={t("measure.compute")}>
          <Button pictogram="chart">{t(computedAt === undefined ? "measure.compute" : "measure.computeAgain")}</Button>
        </ActionForm>
      )}
      {dimensions.length === 0 && (
        <EmptyState title={t("measure.nothingYet")}>{t("measure.nothingYet.text")}</EmptyState>
      )}
      {dimensions.map((dimension) => (
        <DimensionPart key={dimension.dimension} frame={frame} trajectoryId={trajectory.id} part={dimension} />
      ))}
    </>
  );
}

function DimensionPart(props: {
  readonly frame: Frame;
  readonly trajectoryId: string;
  readonly part: DimensionFigures;
}): ReactElement {
  const { frame, trajectoryId, part } = props;
  const { t } = frame;
  const { score } = part;
  const name = t(`measure.dimension.${part.dimension}`);
  const counts = { valid: score.valid, total: score.total };
  return (
    <section className="stack" aria-labelledby={`dimension-${part.dimension}`}>
      <Heading level={2} id={`dimension-${part.dimension}`}>
        {name}
      </Heading>
      <p>
        {score.kind === "shown"
          ? t("measure.score.shown", { ...counts, score: frame.format.number(score.score, 1) })
          : t("measure.score.hidden", counts)}
      </p>
      <Table
        caption={name}
        captionHidden
        columns={[
          { label: t("measure.column.indicator") },
          { label: t("measure.column.value") },
          { label: t("measure.column.level") },
          { label: t("measure.column.interval") },
          { label: t("measure.column.cases") },
        ]}
        rows={part.figures.map((figure) => ({ key: figure.key, cells: cellsOf(frame, trajectoryId, figure) }))}
      />
    </section>
  );
}

function cellsOf(frame: Frame, trajectoryId: string, figure: Figure) {
  return [
    <div className="stack stack--tight" key="name">
      <a className="utrecht-link utrecht-link--html-a" href={paths.figure(trajectoryId, figure.key)}>
        {figureName(frame, figure)}
      </a>
      <div>
        <small>{inLang(frame, figure.definition.question)}</small>
      </div>
    </div>,
    outcomeText(frame, figure),
    levelWords(frame, figure),
    intervalText(frame, figure),
    casesText(frame, figure),
  ];
}
