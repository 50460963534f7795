/**
 * A two-way table with its totals as one grid: the last column holds the row totals, the last row the column totals,
 * the corner the grand total. Give a total a minus sign (the corner not) and every row and every column adds up to
 * zero: totals are then cells like all others, which is how they are protected.
 */
export type CellGrid = {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly number[])[];
  /** Not known to the reader, by suppression or because that total is never published. */
  readonly hidden: boolean[][];
  readonly published: readonly (readonly boolean[])[];
};

export type Cell = { readonly row: number; readonly column: number };

export type PublishedTotals = { readonly rows: boolean; readonly columns: boolean; readonly grand: boolean };

/** @throws RangeError when the table is not rectangular or holds something else than counts */
export function cellGrid(counts: readonly (readonly number[])[], totals: PublishedTotals): CellGrid {
  const columns = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== columns || row.some((count) => !Number.isInteger(count) || count < 0))) {
    throw new RangeError("a table of counts must be rectangular and hold whole numbers of zero or more");
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const body = counts.map((row) => [...row, sum(row)]);
  const bottom = Array.from({ length: columns + 1 }, (_, column) => sum(body.map((row) => row[column] ?? 0)));
  const bodyPublished = counts.map((row) => [...row.map(() => true), totals.rows]);
  const published = [...bodyPublished, [...Array.from({ length: columns }, () => totals.columns), totals.grand]];
  return {
    rows: counts.length + 1,
    columns: columns + 1,
    values: [...body, bottom],
    hidden: published.map((row) => row.map((isPublished) => !isPublished)),
    published,
  };
}

export function valueAt(grid: CellGrid, cell: Cell): number {
  return grid.values[cell.row]?.[cell.column] ?? 0;
}

export function isHidden(grid: CellGrid, cell: Cell): boolean {
  return grid.hidden[cell.row]?.[cell.column] ?? false;
}

export function isPublished(grid: CellGrid, cell: Cell): boolean {
  return grid.published[cell.row]?.[cell.column] ?? false;
}

export function isTotal(grid: CellGrid, cell: Cell): boolean {
  return cell.row === grid.rows - 1 || cell.column === grid.columns - 1;
}

export function hide(grid: CellGrid, cell: Cell): void {
  const row = grid.hidden[cell.row];
  if (row) row[cell.column] = true;
}

export function cellsOf(grid: CellGrid): Cell[] {
  return grid.values.flatMap((values, row) => values.map((_, column) => ({ row, column })));
}
