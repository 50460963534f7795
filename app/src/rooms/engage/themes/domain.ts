import type { Localized } from "../../../kernel/localized.ts";
import type { AnsweredContribution, Proposal } from "../contribution.ts";

/** Longest texts, in characters. */
export const lengths = { name: 80, line: 300 } as const;

/** What contributions that say much of the same are about, in the team's words. `line` may be empty. */
export type Theme = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly name: Localized;
  readonly line: Localized;
  readonly madeByName: string;
};

/** How far the answering of a theme is; what was withdrawn or rejected is in none of these. */
export type ThemeCounts = {
  readonly sources: number;
  readonly answered: number;
  /** Has a proposal that was made for this theme. */
  readonly proposed: number;
  /** Has a proposal of its own, or one that was made for another theme. */
  readonly elsewhere: number;
};

export type CountedTheme = Theme & { readonly counts: ThemeCounts };

/** Owed an answer: neither taken back nor refused. */
export function isOwed({ contribution }: AnsweredContribution): boolean {
  return contribution.state === "active" && contribution.moderation !== "rejected";
}

/** Those that the theme's answer goes to: what has an answer, or a proposal made elsewhere, is left as it is. */
export function toAnswer(sources: readonly AnsweredContribution[], themeId: string): readonly AnsweredContribution[] {
  return sources.filter(
    (one) => isOwed(one) && !one.answer && (one.proposal === undefined || one.proposal.themeId === themeId),
  );
}

/** Those with a proposal for this theme that still waits. */
export function toConfirm(sources: readonly AnsweredContribution[], themeId: string): readonly AnsweredContribution[] {
  return sources.filter((one) => isOwed(one) && one.proposal?.themeId === themeId);
}

/** Whether two proposals say the same, by the same person. */
export function isSameAnswer(one: Proposal | undefined, other: Proposal): boolean {
  const said = ({ outcome, reason, forwardedTo, proposedBy }: Proposal) => [
    ...[outcome, forwardedTo ?? "", proposedBy],
    ...Object.entries(reason)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
  ];
  return one !== undefined && JSON.stringify(said(one)) === JSON.stringify(said(other));
}
