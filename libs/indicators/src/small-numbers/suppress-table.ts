import type { Cell, CellGrid, PublishedTotals } from "./cell-grid.ts";
import { cellGrid, cellsOf, hide, isHidden, isPublished, valueAt } from "./cell-grid.ts";
import { complementsOf } from "./recoverable.ts";
import type { ShownCount, SuppressionRules } from "./rules.ts";
import { roundTo } from "./rules.ts";

export type SuppressedTable = {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly grandTotal: ShownCount;
};

/**
 * Makes a two-way table of people fit to show: counts of 1..k-1 are hidden, totals too; then the next smallest counts
 * in their rows and columns, as long as a hidden one could be computed from the rest, or hidden ones of one row or
 * column together come to less than k. What remains is rounded. Which cells were small and which only protect others
 * is not told: that would give them away.
 * @param counts rows of whole numbers, all of one length, without totals
 * @throws RangeError when it is not such a table
 */
export function suppressTable(counts: readonly (readonly number[])[], rules: SuppressionRules): SuppressedTable {
  const grid = protect(cellGrid(counts, { rows: true, columns: true, grand: true }), rules.k);
  const shown = showCells(grid, rules);
  const body = shown.slice(0, -1);
  const bottom = shown.at(-1) ?? [];
  return {
    cells: body.map((row) => row.slice(0, -1)),
    rowTotals: body.map((row) => row.at(-1) ?? 0),
    columnTotals: bottom.slice(0, -1),
    grandTotal: bottom.at(-1) ?? 0,
  };
}

/** The same for one list of counts that is published with its total. */
export function suppressCounts(
  counts: readonly number[],
  rules: SuppressionRules,
): { readonly counts: readonly ShownCount[]; readonly total: ShownCount } {
  const totals: PublishedTotals = { rows: true, columns: false, grand: false };
  const [row = []] = showCells(protect(cellGrid([counts], totals), rules.k), rules);
  return { counts: row.slice(0, -1), total: row.at(-1) ?? 0 };
}

function protect(grid: CellGrid, k: number): CellGrid {
  const isSmall = (cell: Cell) => valueAt(grid, cell) > 0 && valueAt(grid, cell) < k;
  const toCheck = cellsOf(grid).filter((cell) => isPublished(grid, cell) && isSmall(cell));
  for (const cell of toCheck) hide(grid, cell);
  // Hiding one more cell only ever makes the others safer, so each hidden cell has to be made safe once.
  for (let cell = toCheck.shift(); cell !== undefined; cell = toCheck.shift()) {
    const complements = [...(complementsOf(grid, cell) ?? [])];
    for (const complement of complements) hide(grid, complement);
    for (const line of [rowOf(grid, cell), columnOf(grid, cell)]) complements.push(...thicken(grid, line, k));
    toCheck.push(...complements);
  }
  return grid;
}

/**
 * Hidden counts of one row or column of which the sum can be computed are together a count of their own: while it is
 * small, the next smallest is hidden too.
 */
function thicken(grid: CellGrid, line: readonly Cell[], k: number): Cell[] {
  const total = line.at(-1);
  const added: Cell[] = [];
  while (total !== undefined && !isHidden(grid, total)) {
    const hidden = line.filter((cell) => isHidden(grid, cell));
    const sum = hidden.reduce((all, cell) => all + valueAt(grid, cell), 0);
    if (hidden.length === 0 || sum >= k) break;
    const rest = line.slice(0, -1).filter((cell) => !isHidden(grid, cell) && valueAt(grid, cell) > 0);
    // With nothing left beside it the total itself is small, and was hidden as such.
    const next = rest.toSorted((a, b) => valueAt(grid, a) - valueAt(grid, b))[0] ?? total;
    hide(grid, next);
    added.push(next);
  }
  return added;
}

function rowOf(grid: CellGrid, cell: Cell): Cell[] {
  return Array.from({ length: grid.columns }, (_, column) => ({ row: cell.row, column }));
}

function columnOf(grid: CellGrid, cell: Cell): Cell[] {
  return Array.from({ length: grid.rows }, (_, row) => ({ row, column: cell.column }));
}

function showCells(grid: CellGrid, rules: SuppressionRules): ShownCount[][] {
  return grid.values.map((values, row) =>
    values.map((value, column) => (isHidden(grid, { row, column }) ? "suppressed" : roundTo(value, rules.roundTo))),
  );
}
