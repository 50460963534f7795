import type { ReactElement, ReactNode } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Cell, FigureRows, RowTable } from "../queries/figure-rows.ts";
import type { RowNames } from "../queries/row-names.ts";
import { namedColumns } from "../queries/row-names.ts";

export type FigureRowsProps = {
  readonly frame: Frame;
  readonly rows: FigureRows;
  readonly names: RowNames;
};

/** The rows that a figure came from, or why they stay closed. */
export function FigureRowsView({ frame, rows, names }: FigureRowsProps): ReactElement {
  const { t } = frame;
  if (rows.kind !== "shown") return <p className="measure">{t(`measure.rows.${rows.kind}`)}</p>;
  return (
    <div className="stack">
      {rows.facts.length > 0 && (
        <DefinitionList
          items={rows.facts.map(([name, cell]) => ({ term: t(`measure.row.${name}`), value: cellText(frame, cell) }))}
        />
      )}
      {rows.tables.map((table) => (
        <Details
          key={table.name}
          open={table.rows.length <= 25}
          summary={t("measure.rows.count", { count: table.rows.length })}
        >
          <Table
            caption={t(`measure.row.${table.name}`)}
            columns={[
              { label: t("measure.row.number") },
              ...table.columns.map((name) => ({ label: t(`measure.row.${name}`) })),
            ]}
            rows={rowsOf(frame, table, names)}
          />
        </Details>
      ))}
      {rows.tables.length === 0 && rows.facts.length === 0 && <p>{t("measure.rows.none")}</p>}
    </div>
  );
}

function rowsOf(frame: Frame, table: RowTable, names: RowNames) {
  const shown = (column: string | undefined, cell: Cell): ReactNode =>
    column !== undefined && namedColumns.includes(column) ? nameOf(frame, cell, names) : cellText(frame, cell);
  return table.rows.map((row, index) => ({
    key: String(index),
    cells: [String(index + 1), ...row.map((cell, at) => shown(table.columns[at], cell))],
  }));
}

/** What an id stands for; of what was deleted since, only that. */
function nameOf(frame: Frame, cell: Cell, names: RowNames): ReactNode {
  const found = typeof cell === "string" ? names.get(cell) : undefined;
  if (!found) return frame.t("measure.cell.gone");
  const { name, href } = found;
  const { lang, text } = typeof name === "string" ? { lang: undefined, text: name } : pickText(name, frame.lang);
  const words = <span lang={lang}>{text}</span>;
  return href === undefined ? (
    words
  ) : (
    <a className="utrecht-link utrecht-link--html-a" href={href}>
      {words}
    </a>
  );
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const codes = new Set([
  ...["yes", "no"],
  ...["adopted", "partly", "alreadyPlanned", "forwarded", "deferred", "rejected", "outOfScope"],
]);

function cellText(frame: Frame, cell: Cell): string {
  if (cell === null) return frame.t("measure.cell.none");
  if (typeof cell === "boolean") return frame.t(cell ? "measure.cell.yes" : "measure.cell.no");
  if (typeof cell === "number") return frame.format.number(cell);
  if (moment.test(cell)) return frame.format.dateTime(new Date(cell));
  return codes.has(cell) ? frame.t(`measure.cell.${cell}`) : cell;
}
