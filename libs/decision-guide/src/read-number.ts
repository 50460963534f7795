/**
 * Reads a column of reals. Outside it gives NaN, which shows in every figure; undefined would need a cast. One function
 * per kind of array: read through a shared one, the engine forgets what it reads and is five times slower.
 */
export function real(column: Float64Array, index: number): number {
  return column[index] ?? Number.NaN;
}

/** Reads a column of integers; outside it gives -1, an index that exists nowhere. */
export function whole(column: Int32Array, index: number): number {
  return column[index] ?? -1;
}
