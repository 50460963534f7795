/** One record of an export, by the names of its columns; what is absent and what is blank are the same. */
export type Record = { readonly row: number; readonly cells: ReadonlyMap<string, string>; readonly isBroken: boolean };

export type Table = { readonly heads: readonly string[]; readonly records: readonly Record[] };

/** What stands in the first of these columns in which something stands. */
export function cellOf({ cells }: Record, ...names: readonly string[]): string {
  for (const name of names) {
    const cell = cells.get(name)?.trim() ?? "";
    if (cell !== "") return cell;
  }
  return "";
}
