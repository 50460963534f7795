export type Text = { readonly id: string; readonly text: string };

/** A text in a theme, and why it is there. */
export type Member = {
  readonly id: string;
  /** How much its words are those of the others: the cosine with all of them together, above 0 to 1. */
  readonly strength: number;
  /** The words of it that weighed most, as they stand in it. */
  readonly words: readonly string[];
};

/** Texts that say much of the same. */
export type Theme = {
  /** What they have in common, the heaviest first, as most of them write it. */
  readonly words: readonly string[];
  /** The strongest first. */
  readonly members: readonly Member[];
};

export type Themes = {
  /** The largest first. */
  readonly themes: readonly Theme[];
  /** The ids of what fits nowhere. */
  readonly without: readonly string[];
};
