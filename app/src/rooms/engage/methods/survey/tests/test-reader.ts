import type { Fields } from "../../../../../platform/define/method.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import type { SurveyTables } from "../tables.ts";
import { testsAtMost } from "./href.ts";

/** What somebody of the team filled in to try the survey out. */
export type TestAnswer = { readonly fields: Fields; readonly madeByName: string; readonly madeAt: Date };

/** The newest first. */
export async function testsOf(work: Work, activityId: string): Promise<readonly TestAnswer[]> {
  return work.db
    .$extendTables<SurveyTables>()
    .selectFrom("survey_test")
    .select(["fields", "made_by_name as madeByName", "made_at as madeAt"])
    .where("activity_id", "=", activityId)
    .orderBy("made_at", "desc")
    .orderBy("test_id")
    .limit(testsAtMost)
    .execute();
}

/** The activities of which any are kept, also those that are gone by now. */
export async function activitiesWithTests(work: Work): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<SurveyTables>()
    .selectFrom("survey_test")
    .select("activity_id")
    .distinct()
    .execute();
  return rows.map((row) => row.activity_id);
}
