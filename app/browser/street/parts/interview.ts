/** What is wrong with an answer, in the server's words; `field` is the id of its control. */
export type Reason = { readonly field: string; readonly words: string };

/** An interview that was held and is not with the municipality yet. */
export type Interview = {
  /** Made at random on the tablet: by it an interview that is sent twice is known. */
  readonly id: string;
  readonly pile: string;
  /** ISO 8601, by the clock of the tablet. */
  readonly begunAt: string;
  readonly values: readonly (readonly [string, string])[];
  /** Why the server did not take it; absent as long as it waits. */
  readonly reasons?: readonly Reason[];
};

/** What was sent from this tablet. */
export type Sent = { readonly pile: string; readonly many: number; readonly lastAt: string };

export function isWaiting({ reasons }: Interview): boolean {
  return reasons === undefined;
}
