import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Guide } from "../domain/guide.ts";
import type { MapOutcome } from "../domain/stakeholders.ts";
import { paths } from "../paths.ts";
import { summaryCells, summaryColumns } from "./stakeholder-words.ts";
import type { Reading } from "./words.ts";

type PlanStakeholdersProps = Reading & { readonly guide: Guide; readonly map: MapOutcome };

/** The stakeholder map as a part of the plan: how it stands in a sentence, all of them behind it, and the way to the map. */
export function PlanStakeholders(props: PlanStakeholdersProps): ReactElement {
  const { frame, guide, map } = props;
  const { t } = frame;
  const { standing, neverSpoken, late } = map;
  return (
    <section className="stack stack--close" aria-labelledby="plan-stakeholders">
      <Heading level={2} id="plan-stakeholders">
        {t("choose.stakeholders.title")}
      </Heading>
      <p className="measure">
        {t("choose.stakeholders.lead", { count: standing.length, never: neverSpoken, late })}{" "}
        <a href={paths.stakeholders(guide.id)}>{t("choose.stakeholders.toMap")}</a>
      </p>
      {standing.length > 0 && (
        <Details summary={t("choose.stakeholders.caption")}>
          <Table
            caption={t("choose.stakeholders.caption")}
            captionHidden
            columns={summaryColumns.map((name) => ({ label: t(`choose.stakeholders.column.${name}`) }))}
            rows={standing.map((one) => ({ key: one.id, cells: summaryCells(props, one) }))}
          />
        </Details>
      )}
    </section>
  );
}
