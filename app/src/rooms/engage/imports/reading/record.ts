/** One record of an export, by the names of its columns. What is blank is not kept: of ten thousand rows most of it is. */
export type Record = { readonly row: number; readonly cells: ReadonlyMap<string, string>; readonly isBroken: boolean };

export type Table = {
  readonly heads: readonly string[];
  readonly records: readonly Record[];
  /** In how many records something stands, by head; absent for none. */
  readonly filled: ReadonlyMap<string, number>;
};

/** Counts a record that was read. */
export function countFilled(filled: Map<string, number>, { cells }: Record): void {
  for (const head of cells.keys()) filled.set(head, (filled.get(head) ?? 0) + 1);
}

/** What stands in the first of these columns in which something stands. */
export function cellOf({ cells }: Record, ...names: readonly string[]): string {
  for (const name of names) {
    const cell = cells.get(name)?.trim() ?? "";
    if (cell !== "") return cell;
  }
  return "";
}
