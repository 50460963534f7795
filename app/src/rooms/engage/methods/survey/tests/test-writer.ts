import { newId } from "../../../../../kernel/ids.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

export async function insertTest(work: Work, activityId: string, fields: Fields, madeByName: string): Promise<void> {
  await db(work)
    .insertInto("survey_test")
    .values({
      ...{ tenant_id: work.tenantId, test_id: newId(), activity_id: activityId, fields: JSON.stringify(fields) },
      ...{ made_by_name: madeByName, made_at: work.now },
    })
    .execute();
}

/** Those of all activities that are older. */
export async function deleteTestsBefore(work: Work, moment: Date): Promise<void> {
  await db(work).deleteFrom("survey_test").where("made_at", "<", moment).execute();
}

/** All of them at once. */
export async function deleteTests(work: Work, activityId: string): Promise<void> {
  await db(work).deleteFrom("survey_test").where("activity_id", "=", activityId).execute();
}
