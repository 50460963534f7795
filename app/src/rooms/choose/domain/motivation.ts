import type { CheckId, ScanAnswer, ScanAnswers } from "@brink/decision-guide";
import { CHECK_IDS } from "@brink/decision-guide";
import type { Guide } from "./guide.ts";

/** What can be decided when people are not asked. */
export const notInvolving = ["inform", "stop"] as const;
export type NotInvolving = (typeof notInvolving)[number];

/** Why people were not asked, as it was recorded from the guide. */
export type RecordedMotivation = {
  readonly guideId: string;
  readonly trajectoryId: string;
  readonly decision: NotInvolving;
  readonly reasons: string;
  readonly by: string;
  /** A calendar date. */
  readonly on: string;
  readonly articleId: string | undefined;
  /** The articles that are cited besides it: what asks for participation when an exclusion is used, and who decides. */
  readonly cited: readonly string[];
  /** The answers to the QuickScan of that moment, and the version of the guide. */
  readonly checks: ScanAnswers;
  readonly guideVersion: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
};

export type ChangedCheck = {
  readonly check: CheckId;
  readonly before: ScanAnswer | undefined;
  readonly now: ScanAnswer | undefined;
};

/** Which checks are answered otherwise than when it was recorded; undefined when nobody touched the answers. */
export function changedSince(guide: Guide, recorded: RecordedMotivation): readonly ChangedCheck[] | undefined {
  if (guide.version === recorded.guideVersion) return undefined;
  return CHECK_IDS.map((check) => ({ check, before: recorded.checks[check], now: guide.checks[check] })).filter(
    ({ before, now }) => before !== now,
  );
}
