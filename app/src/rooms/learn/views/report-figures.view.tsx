import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { IndicatorLine } from "../report/report-lines.ts";
import type { ReportViewProps } from "./report-part.view.tsx";
import { CountTable, Part } from "./report-part.view.tsx";

/** Who took part, and who did not. */
export function WhoPart({ frame, lines }: ReportViewProps): ReactElement {
  const { t } = frame;
  return (
    <Part title={t("learn.print.who")}>
      <CountTable caption={t("learn.print.route")} name={t("learn.print.route")} frame={frame} counts={lines.routes} />
      {lines.participation.length > 0 && (
        <Details phoneOnly summary={t("learn.fold.groups", { count: lines.participation.length })}>
          <Table
            caption={t("learn.print.group")}
            captionHidden
            compact
            columns={[
              { label: t("learn.print.group") },
              { label: t("learn.print.participants"), numeric: true },
              { label: t("learn.print.shareHere"), numeric: true },
              { label: t("learn.print.shareThere"), numeric: true },
            ]}
            rows={lines.participation.map((row) => ({
              key: row.group,
              cells: [row.group, row.participants, row.share, row.population],
            }))}
          />
        </Details>
      )}
      {lines.participationSource !== "" && <p>{lines.participationSource}</p>}
    </Part>
  );
}

/** Each figure with its margin, level and number of cases. */
export function IndicatorPart(props: ReportViewProps): ReactElement {
  const { frame, lines } = props;
  const { t } = frame;
  return (
    <Part title={t("learn.print.indicators")}>
      {lines.indicators.length === 0 ? (
        <p>{t("learn.print.none")}</p>
      ) : (
        <Details phoneOnly summary={t("learn.fold.indicators", { count: lines.indicators.length })}>
          <IndicatorTable {...props} />
        </Details>
      )}
    </Part>
  );
}

function IndicatorTable({ frame, lines, figureHref }: ReportViewProps): ReactElement {
  const { t } = frame;
  const name = (line: IndicatorLine) => (figureHref ? <a href={figureHref(line.id)}>{line.name}</a> : line.name);
  return (
    <Table
      caption={t("learn.print.indicators")}
      captionHidden
      compact
      columns={[
        { label: t("learn.print.indicator") },
        { label: t("learn.print.value"), numeric: true },
        { label: t("learn.print.interval"), numeric: true },
        { label: t("learn.print.level"), numeric: true },
        { label: t("learn.print.n"), numeric: true },
      ]}
      rows={lines.indicators.map((line) => ({
        key: line.id,
        cells: [
          <>
            {name(line)}
            <br />
            <small>{line.question}</small>
          </>,
          line.value,
          line.interval === "" ? "–" : line.interval,
          line.level,
          line.n,
        ],
      }))}
    />
  );
}
