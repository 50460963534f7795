import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ageBands } from "../population/population-frame.ts";
import type { AreaPopulation, KnownPopulation } from "../population-reader.ts";

export type PopulationProps = { readonly frame: Frame; readonly population: KnownPopulation | undefined };

/** Inhabitants, ages and households per area, with the year and the source. */
export function PopulationView({ frame, population }: PopulationProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("measure.population.title")}</Heading>
      <p className="lead measure">{t("measure.population.lead")}</p>
      {population === undefined ? (
        <EmptyState title={t("measure.population.none")}>
          {t("measure.population.noneText", { code: frame.tenant.cbsCode ?? "GM0000" })}
        </EmptyState>
      ) : (
        <Known frame={frame} population={population} />
      )}
    </>
  );
}

function Known({ frame, population }: { readonly frame: Frame; readonly population: KnownPopulation }): ReactElement {
  const { t, format } = frame;
  const { year, source, tableId, importedAt, areas } = population;
  const origin = { year: String(year), table: tableId, day: format.date(importedAt) };
  return (
    <>
      {source === "fictional" ? (
        <Alert type="warning" signLabel={t("measure.population.fictional")} title={t("measure.population.fictional")}>
          {t("measure.population.fictionalText", origin)}
        </Alert>
      ) : (
        <p>{t("measure.population.cbsText", origin)}</p>
      )}
      <Table
        caption={t("measure.population.caption", { year: String(year) })}
        columns={[
          { label: t("measure.population.area") },
          { label: t("measure.population.inhabitants"), numeric: true },
          ...ageBands.map((band) => ({ label: t(`measure.age.${band}`), numeric: true })),
          { label: t("measure.population.households"), numeric: true },
        ]}
        rows={areas.map((area) => ({ key: area.code, cells: cellsOf(frame, area) }))}
      />
    </>
  );
}

function cellsOf({ t, format }: Frame, area: AreaPopulation) {
  const count = (figure: number | null) => (figure === null ? t("measure.population.unknown") : format.number(figure));
  return [
    <span key="name">
      {area.name} <small>{t(`measure.area.${area.kind}`, { code: area.code })}</small>
    </span>,
    count(area.inhabitants),
    ...ageBands.map((band) => count(area.ageBands[band])),
    count(area.households),
  ];
}
