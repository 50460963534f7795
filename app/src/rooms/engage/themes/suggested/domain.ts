import type { Text, Theme } from "@brink/themes";
import type { AnsweredContribution } from "../../contribution.ts";

/** Contributions without a theme that may be about the same; no theme until a person makes it one. */
export type Suggestion = {
  readonly id: string;
  readonly trajectoryId: string;
  /** What they have in common, the heaviest first. */
  readonly words: readonly string[];
  /** How many still have no theme. */
  readonly many: number;
  readonly foundAt: Date;
};

/** One of them, with how much it belongs there (0 to 1) and the words of its own by which. */
export type SuggestedText = AnsweredContribution & { readonly strength: number; readonly words: readonly string[] };

/** Fewer are no theme; also when others went to a theme meanwhile. */
export const suggestedFrom = 3;
/** So many are shown to be chosen from at once: as many as can go into a theme at once. The strongest. */
export const shownAtMost = 500;
/** Below this it is said that it may not belong. A guess, from reading what the makers' own texts gave. */
export const doubtBelow = 0.35;

/** The most that is compared at once: the newest, and of each its beginning. Numbers with which it takes seconds (docs/evidence/themes-2026-11-23.md). */
export const comparedAtMost = { texts: 10_000, letters: 3_000 } as const;

/** A text as it was read; `version` is another as soon as one letter of it is. */
export type ReadText = Text & { readonly version: string };

/** The name that is proposed: a person changes it. */
export function proposedName(words: readonly string[]): string {
  const name = words.slice(0, 3).join(", ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What is left of them when these texts alone still stand there as they were compared. */
export function withOnly(themes: readonly Theme[], ids: ReadonlySet<string>): readonly Theme[] {
  return themes
    .map((theme) => ({ ...theme, members: theme.members.filter(({ id }) => ids.has(id)) }))
    .filter(({ members }) => members.length >= suggestedFrom);
}

/**
 * Leaves out what the team did not want to see now: a theme comes back when at least half of it is new.
 * @param hidden the contributions of each suggestion that was hidden
 */
export function notHidden(themes: readonly Theme[], hidden: readonly ReadonlySet<string>[]): readonly Theme[] {
  return themes.filter(({ members }) =>
    hidden.every((ids) => members.filter(({ id }) => ids.has(id)).length * 2 <= members.length),
  );
}
