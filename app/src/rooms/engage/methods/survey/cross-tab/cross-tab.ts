import type { ShownCount } from "@brink/indicators";
import { suppressCounts, suppressionRules, suppressTable } from "@brink/indicators";
import { readerOfTables } from "./reader-of-tables.ts";

/** What a cross-tab has on one of its sides: `several` when a person can stand in more than one row. */
export type Side = { readonly choices: readonly string[]; readonly by: "one" | "several" };

/** How many people gave these choices to the one question and those to the other. Exact, so not fit to show. */
export type AnsweredBoth = {
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly people: number;
};

/** Two questions against each other, fit to show. Counts of the people who answered both. */
export type CrossTab = {
  readonly people: ShownCount;
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  /** By row, then by column. Undefined where nothing can be shown but the totals, not even what nobody chose. */
  readonly cells: Cells | undefined;
};

type Cells = readonly (readonly ShownCount[])[];

// For staff too, so that nothing of it has to be hidden when it goes into a report.
const rules = suppressionRules.public;

/** As long as fewer numbers are left for a hidden count, too much can be worked out. */
const candidatesAtLeast = 4;

/**
 * Hides counts below ten with what would give them away inside the table, and rounds the rest to five, so that subtracting one
 * table from another, or from the public results, gives no count either (docs/decisions/0020-cross-tabs.md). Of several
 * choices each is a yes or a no of its own. A table in which a hidden count could still be worked out has totals only.
 */
export function crossTab(rows: Side, columns: Side, answers: readonly AnsweredBoth[]): CrossTab {
  const exact = exactCounts(rows, columns, answers);
  const { counts, rowCounts, columnCounts, people } = exact;
  const safe =
    rows.by === "one" && columns.by === "one" ? suppressTable(counts, rules).cells : yesAndNo(rows, columns, exact);
  // Nobody is fewer than ten too: that a whole group did not say something tells of each of them, and of who did.
  const cells = safe.map((own) => own.map((count) => (count === 0 ? "suppressed" : count)));
  const shown = {
    people: suppressCounts([people], rules).total,
    rowTotals: sideTotals(rows, rowCounts, people),
    columnTotals: sideTotals(columns, columnCounts, people),
  };
  if (!tellsTooMuch(rows, columns, { ...shown, cells }, exact)) return { ...shown, cells };
  return { ...shown, cells: undefined };
}

type Exact = {
  readonly counts: readonly (readonly number[])[];
  readonly rowCounts: readonly number[];
  readonly columnCounts: readonly number[];
  readonly people: number;
};

function exactCounts(rows: Side, columns: Side, answers: readonly AnsweredBoth[]): Exact {
  const many = (isOf: (one: AnsweredBoth) => boolean) => answers.filter(isOf).reduce((sum, one) => sum + one.people, 0);
  return {
    counts: rows.choices.map((row) =>
      columns.choices.map((column) => many((one) => one.row.includes(row) && one.column.includes(column))),
    ),
    rowCounts: rows.choices.map((row) => many((one) => one.row.includes(row))),
    columnCounts: columns.choices.map((column) => many((one) => one.column.includes(column))),
    people: many(() => true),
  };
}

/** Whether a reader who uses every sum in the table is left with too few numbers for a group of fewer than ten. */
function tellsTooMuch(rows: Side, columns: Side, shown: CrossTab & { readonly cells: Cells }, exact: Exact): boolean {
  const reader = readerOfTables();
  const small: number[] = [];
  const see = (count: ShownCount, is: number) => {
    const at = reader.sees(count);
    if (count === "suppressed" && is > 0 && is < rules.k) small.push(at);
    return at;
  };
  const people = see(shown.people, exact.people);
  const side = (counts: readonly ShownCount[], are: readonly number[]) =>
    counts.map((count, at) => see(count, are[at] ?? 0));
  const [ofRows, ofColumns] = [side(shown.rowTotals, exact.rowCounts), side(shown.columnTotals, exact.columnCounts)];
  const cells = shown.cells.map((own, row) => side(own, exact.counts[row] ?? []));
  // Choices of which a person has one add up; of several each is part of the whole, with the others out of sight.
  const adds = (by: Side["by"], parts: readonly number[], whole: number) => {
    if (by === "one") reader.knows(parts, whole);
    else for (const part of parts) reader.knows([part, reader.guesses()], whole);
  };
  adds(rows.by, ofRows, people);
  adds(columns.by, ofColumns, people);
  for (const [row, own] of cells.entries()) adds(columns.by, own, ofRows[row] ?? 0);
  for (const [at, whole] of ofColumns.entries()) adds(rows.by, cells.map((own) => own[at] ?? 0), whole); // prettier-ignore
  return small.some((at) => reader.candidates(at) < candidatesAtLeast);
}

/** As the public results show them: choices of one add up, of several each is a yes or a no. */
function sideTotals({ by }: Side, counts: readonly number[], people: number): readonly ShownCount[] {
  if (by === "one") return suppressCounts(counts, rules).counts;
  return counts.map((count) => suppressCounts([count, people - count], rules).counts[0] ?? "suppressed");
}

function yesAndNo(rows: Side, columns: Side, exact: Exact): Cells {
  const { counts, rowCounts, columnCounts, people } = exact;
  const minus = (all: readonly number[], own: readonly number[]) => all.map((count, at) => count - (own[at] ?? 0));
  if (columns.by === "one")
    return counts.map((own) => suppressTable([own, minus(columnCounts, own)], rules).cells[0] ?? []);
  if (rows.by === "one") {
    const across = columns.choices.map((_, at) => counts.map((own) => own[at] ?? 0));
    const shown = across.map((own) => suppressTable([own, minus(rowCounts, own)], rules).cells[0] ?? []);
    return rows.choices.map((_, row) => shown.map((own) => own[row] ?? "suppressed"));
  }
  return counts.map((own, row) =>
    own.map((both, column) => {
      const [one, other] = [rowCounts[row] ?? 0, columnCounts[column] ?? 0];
      const neither = people - one - other + both;
      return suppressTable([[both, one - both], [other - both, neither]], rules).cells[0]?.[0] ?? "suppressed"; // prettier-ignore
    }),
  );
}
