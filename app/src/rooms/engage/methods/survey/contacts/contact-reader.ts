import { sql } from "kysely";
import type { Fields } from "../../../../../platform/define/method.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { mayReadContacts } from "../../../policy.ts";
import { contactFields } from "../kinds/contact/details.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** The details as the fields of the form, by contribution; nothing for who did not leave them and may not read them. */
export async function contactFieldsOf(
  work: Work,
  contributionIds: readonly string[],
  reader?: "author",
): Promise<ReadonlyMap<string, Fields>> {
  const maySee = reader === "author" || mayReadContacts.allows(work.actor);
  if (contributionIds.length === 0 || !maySee) return new Map();
  const rows = await db(work)
    .selectFrom("survey_contact")
    .select(["contribution_id", "code", "name", "email", "phone"])
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  const found = new Map<string, Fields>();
  for (const { contribution_id, code, ...details } of rows)
    found.set(contribution_id, { ...found.get(contribution_id), ...contactFields(code, details) });
  return found;
}

/** Whether anybody left their details at this question. */
export async function isContactLeft(work: Work, activityId: string, code: string): Promise<boolean> {
  const found = await db(work)
    .selectFrom("survey_contact")
    .select("code")
    .where("activity_id", "=", activityId)
    .where("code", "=", code)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Trajectories of which somebody's details are still kept. */
export async function trajectoriesWithDetails(work: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct c.trajectory_id as id
    from survey_contact k join engage_contribution c using (tenant_id, contribution_id)`.execute(work.db);
  return rows.map(({ id }) => id);
}
