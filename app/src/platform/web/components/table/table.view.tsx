/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a small screen the table is laid out as blocks, and browsers then forget the roles that are not written out */
import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type TableColumn = {
  readonly label: string;
  /** Numbers stand under each other, at the end of the cell. */
  readonly numeric?: boolean | undefined;
};

export type TableRow = {
  readonly key: string;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly ReactNode[];
};

export type TableProps = {
  readonly caption: string;
  /** The caption only for who cannot see that a heading above says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** For short values: on a small screen they follow each other on a line instead of standing under each other. */
  readonly compact?: boolean | undefined;
  /** Stands in the table's place when there is nothing in it. */
  readonly empty?: ReactNode;
};

/**
 * Rows and columns. On a small screen every row becomes a block with the column's name before each value; the roles are
 * written out because a browser forgets them when a table is no longer laid out as one.
 */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  compact = false,
  empty,
}: TableProps): ReactElement {
  if (rows.length === 0 && empty !== undefined) return <div className="brink-table__empty">{empty}</div>;
  return (
    <table className={classNames("utrecht-table brink-table", compact && "brink-table--compact")} role="table">
      <caption className={classNames("utrecht-table__caption", captionHidden && "visually-hidden")}>{caption}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          {columns.map((column) => (
            <th className={headerClass(column)} scope="col" role="columnheader" key={column.label}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr className="utrecht-table__row" role="row" key={row.key}>
            {columns.map((column, index) => cell(row.cells[index], column, index))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headerClass(column: TableColumn): string {
  return classNames("utrecht-table__header-cell", column.numeric === true && "brink-table__numeric");
}

function cell(content: ReactNode, column: TableColumn, index: number): ReactElement {
  if (index === 0) {
    return (
      <th className="utrecht-table__cell brink-table__row-header" scope="row" role="rowheader" key={column.label}>
        {content}
      </th>
    );
  }
  return (
    <td
      className={classNames("utrecht-table__cell", column.numeric === true && "brink-table__numeric")}
      role="cell"
      data-label={column.label}
      key={column.label}
    >
      <span className="brink-table__value">{content}</span>
    </td>
  );
}
