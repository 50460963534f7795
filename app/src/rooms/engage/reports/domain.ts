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

/** How many explanations of one text are shown. Many may report, and all of them can write. */
export const wordsShown = 10;

/** What readers said of one text since somebody looked last. */
export type Reported = {
  readonly contribution: Contribution;
  readonly since: Date;
  /** The id of the report that came last: who decides says up to where they read. */
  readonly newest: string;
  /** How often each reason was given; none that was not. */
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  /** The newest explanations, the newest first. */
  readonly words: readonly string[];
};

/** What somebody reported, for the file with all that is kept of them. */
export type KeptReport = {
  /** The receipt of the text. */
  readonly number: string;
  readonly reason: ReportReason;
  readonly words: string;
  readonly reportedAt: Date;
};
