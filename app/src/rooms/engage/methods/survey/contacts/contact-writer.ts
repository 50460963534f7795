import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { ContactDetails } from "../domain.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

type LeftAt = { readonly id: string; readonly activityId: string };

/** Keeps the details apart from the answers. */
export async function insertContacts(
  work: Work,
  contribution: LeftAt,
  left: readonly { readonly code: string; readonly contact: ContactDetails }[],
): Promise<void> {
  if (left.length === 0) return;
  await db(work)
    .insertInto("survey_contact")
    .values(
      left.map(({ code, contact }) => ({
        ...{ tenant_id: work.tenantId, contribution_id: contribution.id, activity_id: contribution.activityId, code },
        ...contact,
      })),
    )
    .execute();
}

export async function deleteContacts(work: Work, contributionIds: readonly string[]): Promise<void> {
  await db(work)
    .deleteFrom("survey_contact")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}

/** Nobody in this trajectory is reached any more. */
export async function forgetContacts(work: Work, trajectoryId: string): Promise<void> {
  await sql`
    delete from survey_contact k using engage_contribution c
    where c.tenant_id = k.tenant_id and c.contribution_id = k.contribution_id
      and c.trajectory_id = ${trajectoryId}`.execute(work.db);
}
