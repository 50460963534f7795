import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { IndicatorLine, ReportLines } from "../report/report-lines.ts";

export type ReportViewProps = {
  readonly frame: Frame;
  readonly lines: ReportLines;
  /** The public page with every answer. */
  readonly answersHref: string;
  /** Staff can follow a figure to its rows. */
  readonly figureHref?: (indicatorId: string) => string;
};

/** The report as a page: the same parts in the same order as on paper. */
export function ReportView(props: ReportViewProps): ReactElement {
  const { frame, lines } = props;
  const { t } = frame;
  return (
    <>
      <Spotlight title={t("learn.print.oneMinute")}>
        {lines.oneMinute.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Spotlight>
      <FactsPart {...props} />
      <WhoPart {...props} />
      <Part title={t("learn.print.indicators")}>
        <IndicatorTable {...props} />
      </Part>
      <Part title={t("learn.print.said")}>
        {lines.quotes.length === 0 && <p>{t("learn.print.none")}</p>}
        {lines.quotes.map((quote) => (
          <Quote key={quote.text} text={quote.text} lang={quote.lang} attribution={quote.route} />
        ))}
      </Part>
      <DonePart {...props} />
      <LessonsPart {...props} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="stack">
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

function FactsPart({ frame, lines }: ReportViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Part title={t("learn.print.facts")}>
        <DefinitionList items={lines.facts.map((fact) => ({ term: fact.key, value: fact.value }))} />
      </Part>
      <Part title={t("learn.print.activities")}>
        <Table
          caption={t("learn.print.activities")}
          captionHidden
          columns={[
            { label: t("learn.print.activity") },
            { label: t("learn.print.date") },
            { label: t("learn.print.people"), numeric: true },
            { label: t("learn.print.counted") },
          ]}
          empty={<p>{t("learn.print.none")}</p>}
          rows={lines.activities.map((one, index) => ({
            key: `${index}`,
            cells: [one.title, one.on, one.people, t(one.handEntered ? "learn.print.byHand" : "learn.print.inBrink")],
          }))}
        />
      </Part>
    </>
  );
}

function WhoPart({ frame, lines }: ReportViewProps): ReactElement {
  const { t } = frame;
  return (
    <Part title={t("learn.print.who")}>
      <CountTable caption={t("learn.print.route")} name={t("learn.print.route")} frame={frame} counts={lines.routes} />
      {lines.participation.length > 0 && (
        <Table
          caption={t("learn.print.group")}
          captionHidden
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
      )}
      {lines.participationSource !== "" && <p>{lines.participationSource}</p>}
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
      columns={[
        { label: t("learn.print.indicator") },
        { label: t("learn.print.value"), numeric: true },
        { label: t("learn.print.interval"), numeric: true },
        { label: t("learn.print.level"), numeric: true },
        { label: t("learn.print.n"), numeric: true },
      ]}
      empty={<p>{t("learn.print.none")}</p>}
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

function DonePart({ frame, lines, answersHref }: ReportViewProps): ReactElement {
  const { t } = frame;
  return (
    <Part title={t("learn.print.done")}>
      <CountTable
        caption={t("learn.print.outcome")}
        name={t("learn.print.outcome")}
        frame={frame}
        counts={lines.outcomes}
      />
      {lines.answers.length > 0 && (
        <p>
          {lines.answersShown} <a href={answersHref}>{t("learn.report.answersLink")}</a>
        </p>
      )}
      {lines.answers.map((answer) => (
        <div key={`${answer.title}${answer.by}`}>
          <p>
            <strong>{answer.outcome}</strong>: {answer.title}
          </p>
          <p>{answer.reason}</p>
          <p>
            <small>{answer.by}</small>
          </p>
        </div>
      ))}
    </Part>
  );
}

function LessonsPart({ frame, lines }: ReportViewProps): ReactElement {
  const { t } = frame;
  return (
    <Part title={t("learn.print.lessons")}>
      <Table
        caption={t("learn.print.lessons")}
        captionHidden
        columns={["lesson", "owner", "route", "due"].map((column) => ({ label: t(`learn.column.${column}`) }))}
        empty={<p>{t("learn.print.none")}</p>}
        rows={lines.lessons.map((lesson) => ({
          key: lesson.text,
          cells: [lesson.text, lesson.owner, lesson.route, lesson.due],
        }))}
      />
    </Part>
  );
}

type CountTableProps = {
  readonly frame: Frame;
  readonly caption: string;
  readonly name: string;
  readonly counts: ReportLines["routes"];
};

function CountTable({ frame, caption, name, counts }: CountTableProps): ReactElement {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ label: name }, { label: frame.t("learn.print.number"), numeric: true }]}
      empty={<p>{frame.t("learn.print.none")}</p>}
      rows={counts.map((count) => ({ key: count.key, cells: [count.key, count.value] }))}
    />
  );
}
