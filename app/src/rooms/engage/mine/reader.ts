import type { Work } from "../../../platform/define/work.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { published, withDispositions } from "../contribution-reader.ts";
import type { Question } from "../questions/domain.ts";
import { withTurns } from "../questions/reader.ts";
import { questionColumns } from "../questions/rows.ts";
import type { QuestionTables } from "../questions/tables.ts";
import { contributionColumns, contributionOf } from "../rows.ts";
import type { SupportTables } from "../support/tables.ts";
import type { EngageTables } from "../tables.ts";

/** What somebody sent on the website, the newest first; also what they took back, not what was forgotten since. */
export async function sentBy(work: Work, participantId: string, slice: Slice): Promise<Sliced<AnsweredContribution>> {
  const found = work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .where("participant_id", "=", participantId)
    .where("route", "=", "online")
    // A tablet of a school is nobody's own.
    .where("from_school", "=", false)
    .where("erased_at", "is", null);
  const rows = await found
    .select(contributionColumns)
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id", "desc")
    .limit(slice.perPage)
    .offset((slice.page - 1) * slice.perPage)
    .execute();
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  return { items: await withDispositions(work, rows.map(contributionOf)), total: Number(total) };
}

/** The ids of what somebody sent and did not take back. */
export async function activeOf(work: Work, participantId: string): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select("contribution_id")
    .where("participant_id", "=", participantId)
    .where("route", "=", "online")
    .where("state", "=", "active")
    .execute();
  return rows.map((row) => row.contribution_id);
}

/** What somebody asked the team and did not take back, the newest first. */
export async function askedBy(work: Work, participantId: string, atMost: number): Promise<readonly Question[]> {
  const rows = await work.db
    .$extendTables<QuestionTables>()
    .selectFrom("engage_question")
    .select(questionColumns)
    .where("participant_id", "=", participantId)
    .where("withdrawn_at", "is", null)
    .orderBy("asked_at", "desc")
    .orderBy("question_id", "desc")
    .limit(atMost)
    .execute();
  return withTurns(work, rows);
}

/**
 * What somebody supports and everybody can read, the newest first. Supports have no index by who gives them, so that giving one
 * stays small: this looks past all of the municipality's, in their key alone.
 */
export async function supportedBy(work: Work, participantId: string, atMost: number): Promise<readonly Contribution[]> {
  // Asked first, and apart: together it is looked up for each idea, which takes eight times as long (170 ms of 100,000).
  const supported = await work.db
    .$extendTables<SupportTables>()
    .selectFrom("engage_support")
    .select("contribution_id")
    .where("participant_id", "=", participantId)
    .execute();
  if (supported.length === 0) return [];
  const rows = await published(work)
    .select(contributionColumns)
    .where(
      "contribution_id",
      "in",
      supported.map((row) => row.contribution_id),
    )
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id", "desc")
    .limit(atMost)
    .execute();
  return rows.map(contributionOf);
}
