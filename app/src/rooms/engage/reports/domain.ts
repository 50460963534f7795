import type { Contribution } from "../contribution.ts";

export const reportReasons = [
  "insulting",
  "discriminating",
  "personal_data",
  "advertising",
  "unlawful",
  "other",
] as const;
/** Why a reader thinks that a text does not belong on the website. */
export type ReportReason = (typeof reportReasons)[number];

/** Longest explanation, in characters. */
export const reportLength = 500;

/** What one device reported, for whoever holds it. */
export type OwnReport = {
  readonly reportedAt: Date;
  /** When somebody of the municipality looked; undefined as long as nobody did. */
  readonly lookedAt: Date | undefined;
  /** Whether the text can still be read. */
  readonly isThere: boolean;
};

/** What readers said of one text since somebody looked last, the oldest first. */
export type Reported = {
  readonly contribution: Contribution;
  readonly reports: readonly { readonly reason: ReportReason; readonly words: string; readonly at: Date }[];
};
