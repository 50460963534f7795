import type { ReactElement } from "react";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { IndicatorPart, WhoPart } from "./report-figures.view.tsx";
import type { ReportViewProps } from "./report-part.view.tsx";
import { CountTable, Part } from "./report-part.view.tsx";

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
      <IndicatorPart {...props} />
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

/** How many of the facts a small screen shows before it is asked for all. */
const factsAtOnce = 6;

function FactsPart({ frame, lines }: ReportViewProps): ReactElement {
  const { t } = frame;
  const facts = lines.facts.map((fact) => ({ term: fact.key, value: fact.value }));
  return (
    <>
      <Part title={t("learn.print.facts")}>
        <DefinitionList items={facts.slice(0, factsAtOnce)} />
        <Details phoneOnly summary={t("learn.fold.facts", { count: facts.length - factsAtOnce })}>
          <DefinitionList items={facts.slice(factsAtOnce)} />
        </Details>
      </Part>
      <Part title={t("learn.print.activities")}>
        <Table
          caption={t("learn.print.activities")}
          captionHidden
          compact
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
      {lines.answers.length > 0 && (
        <Details phoneOnly summary={t("learn.fold.answers", { count: lines.answers.length })}>
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
        </Details>
      )}
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
        compact
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
