/**
 * Why a place in a text may be hard to read. `sentence`: longer than fifteen words. `office`: a word of the office, with a
 * plain one. `short`: an abbreviation, written out. `long`: a word of sixteen letters or more. `passive`: it is not said who
 * does it.
 */
export const hintKinds = ["sentence", "office", "short", "long", "passive"] as const;
export type HintKind = (typeof hintKinds)[number];

/** From `start` up to `end`, in UTF-16 units as strings count them. */
export type Place = { readonly start: number; readonly end: number };

/** A hint, never a proof: who reads decides. */
export type Hint = Place & {
  readonly kind: HintKind;
  /** What can be written instead; "" when that depends on the text. */
  readonly instead: string;
  /** Of a sentence: how many words it has. Else 0. */
  readonly words: number;
};
