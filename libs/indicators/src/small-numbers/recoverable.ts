import type { Cell, CellGrid } from "./cell-grid.ts";
import { isHidden, isPublished, isTotal, valueAt } from "./cell-grid.ts";

type Step = 1 | -1;
type Route = { readonly cost: number; readonly toHide: readonly Cell[] };

/**
 * What else to hide so that a reader who knows everything that is shown, and that hidden counts are at least 1, cannot
 * compute this hidden cell: nothing when it is safe already, else the cells with the smallest counts; totals only when
 * nothing else will do. Undefined when there is no way.
 *
 * Exact, not a rule of thumb: the tables that agree with what is shown form a transport polytope with whole-number
 * corners. So a cell is safe if and only if it can go one up or one down while other hidden cells absorb the change
 * along a closed path through rows and columns. What is searched for is the cheapest such path (Dijkstra), where
 * passing a hidden cell is free and passing a shown one costs its count, for it has to be hidden then.
 */
export function complementsOf(grid: CellGrid, cell: Cell): readonly Cell[] | undefined {
  const up = cheapestRoute(grid, cell, 1);
  if (up?.cost === 0) return up.toHide;
  const down = cheapestRoute(grid, cell, -1);
  return (up && down ? (down.cost < up.cost ? down : up) : (up ?? down))?.toHide;
}

/** May the signed entry of a cell change by `step`, looking at its own bounds only? */
function mayChange(grid: CellGrid, cell: Cell, step: Step): boolean {
  const isNegated = (cell.row === grid.rows - 1) !== (cell.column === grid.columns - 1);
  // A zero is shown: a published cell that is hidden is at least 1, and a shown zero cannot be hidden.
  const value = valueAt(grid, cell);
  if (isPublished(grid, cell) && value === 0) return false;
  return (isNegated ? -step : step) > 0 || value > (isPublished(grid, cell) ? 1 : 0);
}

function costOf(grid: CellGrid, cell: Cell): number {
  if (isHidden(grid, cell)) return 0;
  const grandTotal = valueAt(grid, { row: grid.rows - 1, column: grid.columns - 1 });
  return valueAt(grid, cell) + (isTotal(grid, cell) ? grandTotal * grid.rows * grid.columns : 0);
}

/**
 * A step at `start` leaves its row and its column out of balance. From a row one goes on by a step back in one of its
 * columns, from a column by a step in one of its rows, until a row can step back in the column of `start`. The lines
 * are numbered through: first the rows, then the columns.
 */
function cheapestRoute(grid: CellGrid, start: Cell, step: Step): Route | undefined {
  if (!mayChange(grid, start, step)) return undefined;
  const lines = grid.rows + grid.columns;
  const goal = grid.rows + start.column;
  const costs = new Float64Array(lines).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(lines).fill(-1);
  const settled = new Uint8Array(lines);
  costs[start.row] = 0;
  for (let line = cheapestOpen(costs, settled); line !== undefined; line = cheapestOpen(costs, settled)) {
    if (line === goal) return { cost: costs[goal] ?? 0, toHide: shownCellsOn(grid, cameFrom, goal) };
    settled[line] = 1;
    const isRow = line < grid.rows;
    for (let onward = isRow ? grid.rows : 0; onward < (isRow ? lines : grid.rows); onward++) {
      const cell = crossing(grid, line, onward);
      const isStart = cell.row === start.row && cell.column === start.column;
      if (isStart || !mayChange(grid, cell, isRow === (step === 1) ? -1 : 1)) continue;
      const cost = (costs[line] ?? 0) + costOf(grid, cell);
      if (cost >= (costs[onward] ?? 0)) continue;
      costs[onward] = cost;
      cameFrom[onward] = line;
    }
  }
  return undefined;
}

function cheapestOpen(costs: Float64Array, settled: Uint8Array): number | undefined {
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let line = 0; line < costs.length; line++) {
    const cost = costs[line] ?? bestCost;
    if (settled[line] === 1 || cost >= bestCost) continue;
    best = line;
    bestCost = cost;
  }
  return best;
}

function crossing(grid: CellGrid, line: number, other: number): Cell {
  return { row: Math.min(line, other), column: Math.max(line, other) - grid.rows };
}

function shownCellsOn(grid: CellGrid, cameFrom: Int32Array, goal: number): Cell[] {
  const cells: Cell[] = [];
  for (let line = goal, from = cameFrom[line] ?? -1; from >= 0; line = from, from = cameFrom[line] ?? -1) {
    const cell = crossing(grid, line, from);
    if (!isHidden(grid, cell)) cells.push(cell);
  }
  return cells;
}
