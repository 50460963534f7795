import type { Work } from "../../../platform/define/work.ts";
import { published } from "../contribution-reader.ts";
import { knownParticipant } from "../participant.ts";
import type { SupportTables } from "./tables.ts";
import type { Support } from "./writer.ts";

/** One that people can read, by the number that stands with it. */
export type Supportable = { readonly activityId: string; readonly receipt: string };

/** The id of each of these that anybody may read; all at once, because a crowd asks for the same. */
export async function publishedIds(
  work: Work,
  all: readonly Supportable[],
): Promise<(one: Supportable) => string | undefined> {
  const receipts = [...new Set(all.map(({ receipt }) => receipt))];
  const activities = [...new Set(all.map(({ activityId }) => activityId))];
  const rows =
    all.length === 0
      ? []
      : await published(work)
          .select(["contribution_id", "activity_id", "receipt"])
          .where("receipt", "in", receipts)
          .where("activity_id", "in", activities)
          .execute();
  return ({ activityId, receipt }) =>
    rows.find((row) => row.receipt === receipt && row.activity_id === activityId)?.contribution_id;
}

/** Says of each of these whether it is supported by this participant. */
export async function standingSupports(work: Work, all: readonly Support[]): Promise<(one: Support) => boolean> {
  const rows = await work.db
    .$extendTables<SupportTables>()
    .selectFrom("engage_support")
    .select(["contribution_id", "participant_id"])
    .where(
      "contribution_id",
      "in",
      all.map(({ contributionId }) => contributionId),
    )
    .where(
      "participant_id",
      "in",
      all.map(({ participantId }) => participantId),
    )
    .execute();
  const standing = new Set(rows.map((row) => `${row.contribution_id} ${row.participant_id}`));
  return ({ contributionId, participantId }) => standing.has(`${contributionId} ${participantId}`);
}

/** Which of these whoever looks supports. */
export async function supportedOf(work: Work, contributionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const participant = knownParticipant(work.actor);
  if (contributionIds.length === 0 || participant === undefined) return new Set();
  const rows = await work.db
    .$extendTables<SupportTables>()
    .selectFrom("engage_support")
    .select("contribution_id")
    .where("contribution_id", "in", [...contributionIds])
    .where("participant_id", "=", participant)
    .execute();
  return new Set(rows.map((row) => row.contribution_id));
}
