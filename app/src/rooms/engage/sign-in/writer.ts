import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { Signed } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<EngageTables>();
}

/** Keeps that somebody signed in for a draft; who did so before for it did not. */
export async function markSigned(work: Work, draftHash: string, { hash, party, by, at }: Signed): Promise<void> {
  await db(work)
    .updateTable("engage_draft")
    .set({ signed_hash: hash, signed_by: by, signed_at: at, signed_party: party })
    .where("token_hash", "=", draftHash)
    .execute();
}

export async function activitiesSignedInFor(work: Work): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_contribution")
    .select("activity_id")
    .where("signed_hash", "is not", null)
    .distinct()
    .execute();
  return rows.map((row) => row.activity_id);
}

/** Who took part is not known again here. */
export async function forgetSignedIn(work: Work, activityId: string): Promise<void> {
  await db(work)
    .updateTable("engage_contribution")
    .set({ signed_hash: null })
    .where("activity_id", "=", activityId)
    .where("signed_hash", "is not", null)
    .execute();
}
