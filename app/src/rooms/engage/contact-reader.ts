import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { EngageTables } from "./tables.ts";

/** Where somebody wants to hear back, and in which language. */
export type Contact = {
  readonly email: string;
  readonly lang: string;
  readonly wantsQuestionnaire: boolean;
  /** Also of the steps after the decision. */
  readonly wantsFollowUp: boolean;
};

export async function contactOf(work: Work, contributionId: string): Promise<Contact | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contact")
    .select(["email", "lang", "wants_questionnaire as wantsQuestionnaire"])
    .select(sql<boolean>`wants_follow_up and not follow_up_stopped`.as("wantsFollowUp"))
    .where("contribution_id", "=", contributionId)
    .executeTakeFirst();
  return row;
}

/** Trajectories of which somebody's address is still kept. */
export async function trajectoriesWithContacts(work: Work): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contact as k")
    .innerJoin("engage_contribution as c", (join) =>
      join.onRef("c.tenant_id", "=", "k.tenant_id").onRef("c.contribution_id", "=", "k.contribution_id"),
    )
    .select("c.trajectory_id")
    .distinct()
    .execute();
  return rows.map((row) => row.trajectory_id);
}

export type QuestionnaireRecipient = { readonly contributionId: string; readonly email: string; readonly lang: string };

/** Who said yes to a questionnaire about this trajectory: each address once. */
export async function questionnaireRecipients(
  work: Work,
  trajectoryId: string,
): Promise<readonly QuestionnaireRecipient[]> {
  const rows = await sql<QuestionnaireRecipient>`
    select distinct on (k.email) k.contribution_id as "contributionId", k.email, k.lang
    from engage_contact k join engage_contribution c using (tenant_id, contribution_id)
    where c.trajectory_id = ${trajectoryId} and k.wants_questionnaire and c.state = 'active'
    order by k.email, c.submitted_at`.execute(work.db);
  return rows.rows;
}
