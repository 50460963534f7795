import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { budgetCells, budgetSentence } from "./plan-words.ts";
import type { PlanProps } from "./planning.view.tsx";

export const budgetColumns = ["item", "least", "expected", "most", "from"] as const;

/** What it costs out of pocket, line by line, against what there is. */
export function PlanBudget(props: PlanProps): ReactElement {
  const { frame, plan, settings, households } = props;
  const { t, format } = frame;
  const { lines, total, asksAddresses } = plan.budget;
  const totals = [total.leastCents, total.expectedCents, total.mostCents].map((cents) => format.euros(cents));
  return (
    <section className="stack" aria-labelledby="planning-budget">
      <Heading level={2} id="planning-budget">
        {t("choose.budget.title")}
      </Heading>
      <p className="measure">{budgetSentence(props)}</p>
      {asksAddresses && (
        <p className="measure">
          {t("choose.budget.asksAddresses")} <a href="#planning-settings">{t("choose.budget.fillIn")}</a>
        </p>
      )}
      {lines.some(({ from }) => from === "letters" || from === "lettersAndMore") &&
        settings.addresses === undefined &&
        households !== undefined && (
          <p className="measure">
            {t(`choose.budget.households.${households.source}`, { ...households, year: String(households.year) })}{" "}
            <a href="#planning-settings">{t("choose.budget.fillIn")}</a>
          </p>
        )}
      <Table
        caption={t("choose.budget.caption")}
        columns={budgetColumns.map((name) => ({
          label: t(`choose.budget.column.${name}`),
          numeric: name !== "item" && name !== "from",
        }))}
        rows={[
          ...lines.map((line) => ({ key: line.item, cells: budgetCells(props, line) })),
          { key: "total", cells: [t("choose.budget.total"), ...totals, ""] },
        ]}
      />
      <p className="muted measure">{t("choose.budget.how")}</p>
    </section>
  );
}
