import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead } from "../../trajectories/room.ts";
import type { Figure } from "../figures.ts";
import type { Recheck } from "../indicators/recheck.ts";
import { paths } from "../paths.ts";
import type { FigureRows } from "../queries/figure-rows.ts";
import type { RowNames } from "../queries/row-names.ts";
import { FigureRowsView } from "./figure-rows.view.tsx";
import { RecheckView } from "./recheck.view.tsx";
import { casesText, figureName, inLang, intervalText, levelWords, outcomeText } from "./value-words.ts";

export type FigureProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
  readonly figure: Figure;
  readonly earlier: readonly Figure[];
  readonly rows: FigureRows;
  readonly rechecked: Recheck | undefined;
  readonly names: RowNames;
};

/** One figure, opened to the rows that it came from. */
export function FigureView(props: FigureProps): ReactElement {
  const { frame, trajectory, links, figure, earlier, rows, names, rechecked } = props;
  const { t } = frame;
  const { definition, result, key } = figure;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={figureName(frame, figure)} />
      <p className="lead measure">{inLang(frame, definition.question)}</p>
      <DefinitionList items={summaryOf(frame, figure)} />
      {result.notes.map((note) => (
        <p key={note}>{t(`measure.note.${note}`)}</p>
      ))}
      <Alert type="info" signLabel={t("measure.caveat")} title={t("measure.caveat")}>
        {inLang(frame, definition.caveat)}
      </Alert>
      {rows.kind !== "erased" && <Again frame={frame} href={`${paths.figure(trajectory.id, key)}?herbereken=1`} />}
      {rechecked && <RecheckView frame={frame} recheck={rechecked} figure={figure} />}
      <Heading level={2}>{t("measure.figure.rows")}</Heading>
      <FigureRowsView frame={frame} rows={rows} names={names} />
      {earlier.length > 0 && <Earlier frame={frame} figures={earlier} />}
    </>
  );
}

function Again({ frame, href }: { readonly frame: Frame; readonly href: string }): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={2}>{t("measure.figure.again")}</Heading>
      <p className="measure">{t("measure.figure.again.text")}</p>
      <div>
        <ButtonLink href={href} variant="secondary" pictogram="chart">
          {t("measure.figure.recompute")}
        </ButtonLink>
      </div>
    </>
  );
}

function summaryOf(frame: Frame, figure: Figure) {
  const { t, format } = frame;
  const { definition, stored } = figure;
  const norm = definition.thresholds;
  const optional = (term: string, value: string) => (value === "" ? [] : [{ term, value }]);
  return [
    { term: t("measure.column.value"), value: outcomeText(frame, figure) },
    ...optional(t("measure.column.level"), levelWords(frame, figure)),
    ...optional(t("measure.column.interval"), intervalText(frame, figure)),
    ...optional(t("measure.column.cases"), casesText(frame, figure)),
    ...optional(
      t("measure.figure.excluded"),
      figure.result.excluded === 0 ? "" : format.number(figure.result.excluded),
    ),
    { term: t("measure.figure.formula"), value: inLang(frame, definition.formula) },
    {
      term: t("measure.figure.norm"),
      value: norm === null ? t("measure.figure.noNorm") : normText(frame, norm.value, norm.mark),
    },
    { term: t("measure.figure.version"), value: `${definition.id}, ${stored.definitionVersion}` },
    { term: t("measure.figure.computed"), value: format.dateTime(stored.computedAt) },
    { term: t("measure.figure.hash"), value: <code className="break-anywhere">{stored.inputsHash}</code> },
  ];
}

function normText(frame: Frame, values: readonly number[], mark: string): string {
  const levels = values.map((value, index) => `${index + 2}: ${frame.format.number(value, value % 1 === 0 ? 0 : 2)}`);
  return frame.t("measure.figure.normText", { levels: levels.join("; "), mark: frame.t(`measure.mark.${mark}`) });
}

function Earlier({ frame, figures }: { readonly frame: Frame; readonly figures: readonly Figure[] }): ReactElement {
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={2}>{t("measure.figure.earlier")}</Heading>
      <Table
        caption={t("measure.figure.earlier")}
        captionHidden
        columns={[
          { label: t("measure.figure.computed") },
          { label: t("measure.column.value") },
          { label: t("measure.column.cases") },
        ]}
        rows={figures.map((figure) => ({
          key: figure.stored.id,
          cells: [
            frame.format.dateTime(figure.stored.computedAt),
            outcomeText(frame, figure),
            casesText(frame, figure),
          ],
        }))}
      />
    </section>
  );
}
