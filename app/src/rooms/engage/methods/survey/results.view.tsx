import type { ReactElement } from "react";
import type { ShownCount } from "@brink/indicators";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { BarChart } from "../../../../platform/web/components/bar-chart/bar-chart.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { resultsMapHref } from "../../paths.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { dotted } from "./recall.ts";
import type { QuestionResult, SurveyResults } from "./results.ts";
import { isTooFew, shareRatio, shownResult } from "./results.ts";

/** What people answered: counts, as bars and as a table. */
export function SurveyResultsView({
  results,
  at,
  frame,
}: {
  readonly results: SurveyResults;
  readonly at: string | undefined;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  if (isTooFew(results.people)) {
    return <EmptyState title={t("survey.results.tooFew")}>{t("survey.results.tooFewText")}</EmptyState>;
  }
  return (
    <div className="stack stack--loose">
      <p className="lead measure">{t("survey.results.people", { people: results.people })}</p>
      <p className="measure muted">{t("survey.results.rounding")}</p>
      {results.someWithdrew && <p className="measure muted">{t("survey.results.withdrawn")}</p>}
      {results.questions.map((result) => (
        <QuestionResultView result={result} at={at} frame={frame} key={result.question.code} />
      ))}
    </div>
  );
}

function QuestionResultView({
  result,
  at,
  frame,
}: {
  readonly result: QuestionResult;
  readonly at: string | undefined;
  readonly frame: Frame;
}): ReactElement {
  const { t, lang } = frame;
  const { question } = result;
  const title = said(frame, pickText(dotted(question.words), lang));
  const { counting } = kindOf(question);
  const shown = shownResult(result);
  if (shown.as === "message")
    return (
      <NothingCounted title={title} told={t(shown.key, shown.people === undefined ? {} : { people: shown.people })} />
    );
  const { people, counts } = shown;
  const series = t(counting.series ?? "survey.results.series");
  const answered = t("survey.results.answered", { people });
  const chart = (
    <BarChart
      id={question.code}
      title={title}
      conclusion={counting.series === undefined ? answered : `${answered} ${series}:`}
      max={counting.amount?.most(question) ?? people}
      bars={counts.map((count) => ({
        label: counting.label(question, count.code, frame),
        value: valueOf(count.people),
        valueText: textOf(result, count.people, frame),
      }))}
      series={{ value: series }}
      table={{ summary: t("survey.results.table"), nameColumn: t("survey.results.answer") }}
    />
  );
  if (counting.isOnMap && at !== undefined)
    return <WithMapLink chart={chart} mapHref={resultsMapHref(at, question.code)} frame={frame} />;
  if (!counting.heads) return chart;
  return (
    <section>
      <div className="stack stack--tight">
        {chart}
        <AllCells result={result} heads={counting.heads(question, frame)} frame={frame} />
      </div>
    </section>
  );
}

type WithMapProps = { readonly chart: ReactElement; readonly mapHref: string; readonly frame: Frame };

function WithMapLink({ chart, mapHref, frame }: WithMapProps): ReactElement {
  return (
    <section>
      <div className="stack stack--tight">
        {chart}
        <p>
          <a href={mapHref}>{frame.t("survey.place.onMap")}</a>
        </p>
      </div>
    </section>
  );
}

function NothingCounted({ title, told }: { readonly title: string; readonly told: string }): ReactElement {
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2} look={4}>
          {title}
        </Heading>
        <p>{told}</p>
      </div>
    </section>
  );
}

type CellsProps = { readonly result: QuestionResult; readonly heads: readonly string[]; readonly frame: Frame };

/** Where the bars do not tell all: every count of every answer. */
function AllCells({ result, heads, frame }: CellsProps): ReactElement {
  const { t, format } = frame;
  const { question, counts } = result;
  const { counting } = kindOf(question);
  const shown = (count: ShownCount) => (count === "suppressed" ? t("survey.results.hidden") : format.number(count));
  return (
    <Details summary={t("survey.results.all")}>
      <Table
        caption={t("survey.results.all")}
        captionHidden
        columns={[{ label: t("survey.results.answer") }, ...heads.map((label) => ({ label, numeric: true }))]}
        rows={counts.map(({ code, cells = [] }) => ({
          key: code,
          cells: [counting.label(question, code, frame), ...cells.map(shown)],
        }))}
      />
    </Details>
  );
}

function valueOf(count: ShownCount): number {
  return count === "suppressed" ? 0 : count;
}

/** A share only of what is shown, and never of fewer than ten people. */
function textOf({ question, people }: QuestionResult, count: ShownCount, frame: Frame): string {
  const { t, format } = frame;
  if (count === "suppressed") return t("survey.results.hidden");
  const { amount } = kindOf(question).counting;
  if (amount) return amount.text(question, count, frame);
  if (people === "suppressed") return t("survey.results.hidden");
  return t("survey.results.count", { people: count, share: format.percent(shareRatio(count, people)) });
}
