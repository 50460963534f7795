import type { Localized } from "../../../kernel/localized.ts";
import type { Moderation, RejectionReason } from "../domain.ts";

/** So many texts go in one go at most, and so long it can be undone. */
export const removedAtMost = 1_000;
export const undoDays = 30;

/** How many removals stand on one page. */
export const removalsPerPage = 20;

/** Many texts that were taken away together. */
export type Removal = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly byName: string;
  readonly at: Date;
  readonly reason: RejectionReason;
  readonly words: string;
  /** What its authors were told, in every language in which that was written. */
  readonly toldWords: Localized;
  readonly many: number;
  readonly undone: { readonly byName: string; readonly at: Date; readonly many: number } | undefined;
};

/** One of them, as it stood before. */
export type RemovedText = {
  readonly receipt: string;
  readonly moderation: Moderation;
  readonly answered: boolean;
  readonly broughtBack: boolean;
};

/** Until when somebody can bring everything back. */
export function undoUntil({ at }: Pick<Removal, "at">): Date {
  return new Date(at.getTime() + undoDays * 86_400_000);
}

/** Who floods a site is not written to: the address is nobody's, or somebody's who knows of nothing. */
export function isTold(reason: RejectionReason): boolean {
  return reason !== "spam";
}
