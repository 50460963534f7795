import type { ReactElement } from "react";
import type { ShownCount } from "@brink/indicators";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../../../platform/web/components/table/table.view.tsx";
import type { Question } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { dotted } from "../recall.ts";
import { shareRatio } from "../results.ts";
import type { Crossed } from "./crossed.ts";
import { byWay } from "./crossed.ts";
import type { CrossTabShown } from "./cross-tab.page.ts";
import { crossTabHref } from "./href.ts";

type Props = { readonly shown: CrossTabShown; readonly frame: Frame };

/** Which two, and the table of them. */
export function CrossTabView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { crossed, asked, questions } = shown;
  return (
    <div className="stack stack--loose">
      <Heading level={1}>{t("survey.staff.cross.title")}</Heading>
      <p className="lead measure">{t("survey.staff.cross.lead")}</p>
      {questions.length === 0 ? (
        <EmptyState title={t("survey.staff.cross.noQuestions")} />
      ) : (
        <Choice shown={shown} frame={frame} />
      )}
      {crossed && <CrossedTable crossed={crossed} frame={frame} />}
      {!crossed && asked.row !== "" && (
        <EmptyState title={t("survey.staff.cross.nothing")}>{t("survey.staff.cross.nothingText")}</EmptyState>
      )}
    </div>
  );
}

function Choice({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, questions, asked } = shown;
  const options = questions.map((question) => ({ value: question.code, label: questionWords(question, frame) }));
  const [first, second] = questions;
  return (
    <Form action={crossTabHref(place.activity.id)} method="get" label={t("survey.staff.cross.choose")}>
      <SelectField
        name="rij"
        label={t("survey.staff.cross.rows")}
        options={options}
        value={asked.row === "" ? first?.code : asked.row}
        width="full"
      />
      <SelectField
        name="kolom"
        label={t("survey.staff.cross.columns")}
        options={[...options, { value: byWay, label: t("survey.staff.cross.way") }]}
        value={asked.column === "" ? (second?.code ?? byWay) : asked.column}
        width="full"
      />
      <Button variant="secondary">{t("survey.staff.cross.show")}</Button>
    </Form>
  );
}

type TableProps = { readonly crossed: Crossed; readonly frame: Frame };

function CrossedTable({ crossed, frame }: TableProps): ReactElement {
  const { t } = frame;
  const { row, rows, columns, shown } = crossed;
  if (shown.people === 0 || columns.choices.length === 0) return <EmptyState title={t("survey.staff.byRoute.none")} />;
  const ofWays = columns.of === "ways";
  const caption = t("survey.staff.cross.caption", {
    row: questionWords(row, frame),
    column: ofWays ? t("survey.staff.cross.way") : questionWords(columns.question, frame),
  });
  const { cells } = shown;
  if (!cells)
    return <EmptyState title={t("survey.staff.cross.tooFew")}>{t("survey.staff.cross.tooFewText")}</EmptyState>;
  const label = (choice: string) =>
    columns.of === "ways"
      ? t(`engage.route.${choice}`)
      : kindOf(columns.question).counting.label(columns.question, choice, frame);
  return (
    <section className="stack stack--close">
      <Table
        caption={caption}
        columns={[
          { label: t("survey.results.answer") },
          ...columns.choices.map((choice) => ({ label: label(choice), numeric: true })),
          ...(shown.rowTotals ? [{ label: t("survey.staff.cross.all"), numeric: true }] : []),
        ]}
        rows={[
          ...rows.map((choice, at) => ({
            key: choice,
            cells: [
              kindOf(row).counting.label(row, choice, frame),
              ...columns.choices.map((_, column) => cell(cells[at]?.[column], shown.columnTotals[column], frame)),
              ...(shown.rowTotals ? [cell(shown.rowTotals[at], shown.people, frame)] : []),
            ],
          })),
          {
            key: "all people",
            cells: [
              t("survey.staff.byRoute.people"),
              ...shown.columnTotals.map((count) => countText(count, frame)),
              ...(shown.rowTotals ? [countText(shown.people, frame)] : []),
            ],
          },
        ]}
        compact
      />
      <Notes crossed={crossed} frame={frame} />
    </section>
  );
}

/** What was counted, and what is not shown. */
function Notes({ crossed: { row, columns }, frame: { t } }: TableProps): ReactElement {
  const isSeveral = [row, ...(columns.of === "question" ? [columns.question] : [])].some(
    (question) => kindOf(question).counting.by === "several",
  );
  return (
    <div className="measure muted stack stack--close">
      <p>{t("survey.staff.cross.shares")}</p>
      <p>{columns.of === "ways" ? t("survey.staff.byRoute.rules") : t("survey.staff.cross.rules")}</p>
      {isSeveral && <p>{t("survey.staff.cross.several")}</p>}
    </div>
  );
}

/** "35 (45 %)": the share is of its column, and no sharper than the counts are. */
function cell(count: ShownCount = "suppressed", all: ShownCount = "suppressed", frame: Frame): string {
  const text = countText(count, frame);
  if (count === "suppressed" || all === "suppressed" || all === 0) return text;
  return frame.t("survey.staff.cross.cell", { count: text, share: frame.format.percent(shareRatio(count, all)) });
}

function countText(count: ShownCount, { t, format }: Frame): string {
  return count === "suppressed" ? t("survey.staff.cross.hidden") : format.number(count);
}

function questionWords(question: Question, frame: Frame): string {
  return said(frame, pickText(dotted(question.words), frame.lang));
}
