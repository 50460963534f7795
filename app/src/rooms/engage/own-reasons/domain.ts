import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { RejectionReason } from "../domain.ts";
import { rejectionReasons } from "../domain.ts";

/** A reason of the municipality's own for not showing a text. */
export type OwnReason = {
  readonly id: string;
  /** What staff choose it by. */
  readonly name: string;
  /** What the author reads; Dutch is always there. */
  readonly words: Localized;
  readonly changedByName: string;
  readonly changedAt: Date;
  readonly isArchived: boolean;
  /** Goes up with each change, so that nobody writes over what they did not read. */
  readonly version: number;
};

/** A reason to choose; without its words where those of all stand once on the page. */
export type ReasonToChoose = Pick<OwnReason, "id" | "name"> & { readonly words?: Localized };

export function withoutWords(reasons: readonly OwnReason[]): readonly ReasonToChoose[] {
  return reasons.map(({ id, name }) => ({ id, name }));
}

/** Longest texts, in characters. */
export const lengths = { name: 80, words: 1000 } as const;

/** Why a text is not shown, and what its author reads beside the words of that reason. */
export type ChosenReason = {
  readonly reason: RejectionReason;
  /** In every language in which it was written. */
  readonly words: Localized;
};

export function isRejectionReason(choice: string): choice is RejectionReason {
  return rejectionReasons.some((reason) => reason === choice);
}

/** What an author who wrote in this language reads. */
export function wordsFor({ words }: Pick<ChosenReason, "words">, lang: string): string {
  return pickText(words, lang).text;
}

/** The words of a reason of one's own, with what the moderator typed under it in each language. */
export function withTyped(words: Localized, typed: string): Localized {
  if (typed === "") return words;
  return Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, `${text}\n\n${typed}`]));
}
