import { newId } from "../../../../../kernel/ids.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import type { Question } from "../domain.ts";
import type { SurveyTables } from "../tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SurveyTables>();
}

/** False when the municipality has one by this name, in whatever capitals. */
export async function insertTemplate(
  work: Work,
  name: string,
  questions: readonly Question[],
  madeByName: string,
): Promise<boolean> {
  const made = await db(work)
    .insertInto("survey_template")
    .values({
      ...{ tenant_id: work.tenantId, template_id: newId(), name, name_key: name.toLocaleLowerCase("nl") },
      ...{ questions: JSON.stringify(questions), made_by_name: madeByName, made_at: work.now },
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "name_key"]).doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when it is not there. */
export async function deleteTemplate(work: Work, id: string): Promise<boolean> {
  const gone = await db(work).deleteFrom("survey_template").where("template_id", "=", id).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
