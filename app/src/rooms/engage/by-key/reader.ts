import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import { hasScope, isForActivity } from "../../../platform/define/actor.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { slicedContributions } from "../contribution-reader.ts";
import type { Moderation } from "../domain.ts";
import type { EngageTables } from "../tables.ts";

export const standings = ["waiting", "published", "rejected", "withdrawn"] as const;
export type Standing = Moderation | "withdrawn";

export type ReceivedFilter = Slice & {
  readonly trajectoryId: string;
  readonly activityId?: string | undefined;
  readonly receipt?: string | undefined;
  readonly standing?: Standing | undefined;
};

/**
 * What came in in a trajectory, without arguments, the newest first: as far as this key is for it. A key that may not read
 * everything finds what it sent itself.
 */
export async function receivedBy(work: Work, filter: ReceivedFilter): Promise<Sliced<AnsweredContribution>> {
  const { trajectoryId, activityId, receipt, standing } = filter;
  const db: Kysely<EngageTables> = work.db.$extendTables<EngageTables>();
  let found = db
    .selectFrom("engage_contribution")
    .select("contribution_id")
    .where("trajectory_id", "=", trajectoryId)
    .where("about_id", "is", null)
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id");
  if (activityId !== undefined) found = found.where("activity_id", "=", activityId);
  if (receipt !== undefined) found = found.where("receipt", "=", receipt);
  if (standing === "withdrawn") found = found.where("state", "=", "withdrawn");
  else if (standing !== undefined) found = found.where("state", "=", "active").where("moderation", "=", standing);
  const { actor } = work;
  if (actor.kind === "key") {
    if (actor.activityIds.length > 0) found = found.where("activity_id", "in", [...actor.activityIds]);
    if (!hasScope(actor, "read")) found = found.where("entered_by", "=", actor.keyId);
  }
  return slicedContributions(work, sql`${found}`, filter);
}

/** The id of one that came in, by the code on its receipt, as far as this key is for its activity; else undefined. */
export async function receivedId(work: Work, trajectoryId: string, receipt: string): Promise<string | undefined> {
  const db: Kysely<EngageTables> = work.db.$extendTables<EngageTables>();
  const row = await db
    .selectFrom("engage_contribution")
    .select(["contribution_id", "activity_id"])
    .where("trajectory_id", "=", trajectoryId)
    .where("receipt", "=", receipt)
    .where("about_id", "is", null)
    .executeTakeFirst();
  return row && isForActivity(work.actor, row.activity_id) ? row.contribution_id : undefined;
}
