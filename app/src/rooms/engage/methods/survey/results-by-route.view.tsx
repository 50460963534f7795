import type { ReactElement } from "react";
import type { ShownCount } from "@brink/indicators";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { crossTabHref } from "./cross-tab/href.ts";
import { kindOf } from "./kinds/kind-of.ts";
import type { Question } from "./domain.ts";
import { placesHref } from "./places/href.ts";
import { answersHref } from "./tags/href.ts";
import { taggable } from "./tags/tags.ts";
import { dotted } from "./recall.ts";
import type { QuestionByRoute, ResultsByRoute } from "./results-by-route.ts";

type Props = { readonly results: ResultsByRoute; readonly activityId: string; readonly frame: Frame };

/** For each question a table with a column for each way. */
export function ResultsByRouteView({ results, activityId, frame }: Props): ReactElement {
  if (results.routes.length === 0) return <EmptyState title={frame.t("survey.staff.byRoute.none")} />;
  return (
    <div className="stack stack--loose">
      <p className="measure muted">{frame.t("survey.staff.byRoute.rules")}</p>
      <ul>
        <li>
          <a href={crossTabHref(activityId)}>{frame.t("survey.staff.cross.link")}</a>
        </li>
        {taggable(results.questions.map(({ question }) => question)).map((question) => (
          <li key={question.code}>
            <a href={answersHref(activityId, question.code)}>
              {frame.t("survey.staff.tags.link", { question: questionWords(question, frame) })}
            </a>
          </li>
        ))}
        {results.questions
          .filter(({ question }) => kindOf(question).placeAsk !== undefined)
          .map(({ question }) => (
            <li key={question.code}>
              <a href={placesHref(activityId, question.code)}>
                {frame.t("survey.staff.places.link", { question: questionWords(question, frame) })}
              </a>
            </li>
          ))}
      </ul>
      {results.questions.map((one) => (
        <QuestionTable one={one} routes={results.routes} frame={frame} key={one.question.code} />
      ))}
    </div>
  );
}

function questionWords({ words }: Question, frame: Frame): string {
  return said(frame, pickText(dotted(words), frame.lang));
}

type TableProps = {
  readonly one: QuestionByRoute;
  readonly routes: readonly string[];
  readonly frame: Frame;
};

function QuestionTable({ one, routes, frame }: TableProps): ReactElement {
  const { t, format } = frame;
  const { question, people, rows } = one;
  const { counting } = kindOf(question);
  const shown = (count: ShownCount) =>
    count === "suppressed" ? t("survey.staff.byRoute.hidden") : format.number(count);
  const amount = (count: ShownCount) =>
    counting.amount && count !== "suppressed" ? counting.amount.text(question, count, frame) : shown(count);
  return (
    <Table
      caption={questionWords(question, frame)}
      columns={[
        { label: t(rows.length > 0 && counting.series !== undefined ? counting.series : "survey.results.answer") },
        ...routes.map((route) => ({ label: t(`engage.route.${route}`), numeric: true })),
      ]}
      rows={[
        ...rows.map(({ code, counts }) => ({
          key: code,
          cells: [counting.label(question, code, frame), ...counts.map(amount)],
        })),
        { key: "all people", cells: [t("survey.staff.byRoute.people"), ...people.map(shown)] },
      ]}
      compact
    />
  );
}
