/** What is wrong with an answer, in the server's words; `field` is the id of its control. */
export type Reason = { readonly field: string; readonly words: string };

/** An interview that was held and is not with the municipality yet. */
export type Interview = {
  /** Made at random on the tablet: by it an interview that is sent twice is known. */
  readonly id: string;
  readonly pile: string;
  /** What its page calls that. */
  readonly pileName: string;
  /** ISO 8601, by the clock of the tablet. */
  readonly begunAt: string;
  readonly values: readonly (readonly [string, string])[];
  /** The same with its questions, for a person: also where its page is not on this tablet any more. */
  readonly text: string;
  /** Why the server did not take it; absent as long as it waits. */
  readonly reasons?: readonly Reason[];
  /** How often the server answered that it could not say anything about it. */
  readonly failures?: number;
};

/** What was sent from this tablet. */
export type Sent = { readonly pile: string; readonly many: number; readonly lastAt: string };

/** After so many somebody hears of it. */
export const failuresShown = 3;

/** It still waits, but somebody has to know that it may never arrive. */
export function isStuck(interview: Interview): boolean {
  return isWaiting(interview) && (interview.failures ?? 0) >= failuresShown;
}

export function isWaiting({ reasons }: Interview): boolean {
  return reasons === undefined;
}
