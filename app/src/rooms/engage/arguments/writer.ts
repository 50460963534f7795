import type { NewContribution } from "../contribution-writer.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { Argument } from "./domain.ts";

export type NewArgument = Argument &
  Omit<NewContribution, "title" | "organisation" | "route" | "enteredBy" | "visibility">;

/** Keeps an argument; it has no title, and comes online only. */
export async function insertArgument(work: Work, one: NewArgument): Promise<void> {
  await work.db
    .$extendTables<EngageTables>()
    .insertInto("engage_contribution")
    .values({
      ...{ tenant_id: work.tenantId, contribution_id: one.id, receipt: one.receipt, token_hash: one.tokenHash },
      ...{ trajectory_id: one.trajectoryId, activity_id: one.activityId, method: one.methodId },
      ...{ participant_id: one.participantId, lang: one.lang, title: "", body: one.body, route: "online" },
      ...{ visibility: "argument", moderation: one.moderation, submitted_at: one.submittedAt },
      ...{ about_id: one.aboutId, side: one.side },
    })
    .execute();
}
