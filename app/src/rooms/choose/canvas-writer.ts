import type { Kysely } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { UsedTool } from "./domain/canvas/canvas.ts";
import type { PlanField } from "./domain/canvas/fields.ts";
import type { ChooseTables } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Who changed it, and when. */
function now(work: Work) {
  return { changed_at: work.now, changed_by: writerName(work) };
}

/** The text of a field, as somebody who saw this version changed it; 0 is none yet. False when it is another by now. */
export async function keepFieldText(
  work: Work,
  guideId: string,
  { field, text, version }: { readonly field: PlanField; readonly text: string; readonly version: number },
): Promise<boolean> {
  if (version === 0) {
    const row = { tenant_id: work.tenantId, guide_id: guideId, field, text, ...now(work) };
    const answer = await db(work)
      .insertInto("choose_plan_text")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return answer.numInsertedOrUpdatedRows === 1n;
  }
  const answer = await db(work)
    .updateTable("choose_plan_text")
    .set({ text, version: version + 1, ...now(work) })
    .where("guide_id", "=", guideId)
    .where("field", "=", field)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Puts a copy of a tool in a plan. False when it is there already. */
export async function insertTool(
  work: Work,
  guideId: string,
  { tool, lang, text, toolVersion }: Pick<UsedTool, "tool" | "lang" | "text" | "toolVersion">,
): Promise<boolean> {
  const answer = await db(work)
    .insertInto("choose_plan_tool")
    .values({
      ...{ tenant_id: work.tenantId, guide_id: guideId, tool, lang, text },
      ...{ tool_version: toolVersion, ...now(work) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return answer.numInsertedOrUpdatedRows === 1n;
}

/** Changes a copy as somebody who saw this version. False when it is another by now, or gone. */
export async function updateTool(
  work: Work,
  guideId: string,
  { tool, text, toolVersion, version }: Pick<UsedTool, "tool" | "text" | "toolVersion" | "version">,
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("choose_plan_tool")
    .set({ text, tool_version: toolVersion, version: version + 1, ...now(work) })
    .where("guide_id", "=", guideId)
    .where("tool", "=", tool)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Takes a copy out of a plan, as somebody who saw this version. False when it is another by now, or gone. */
export async function deleteTool(
  work: Work,
  guideId: string,
  { tool, version }: Pick<UsedTool, "tool" | "version">,
): Promise<boolean> {
  const answer = await db(work)
    .deleteFrom("choose_plan_tool")
    .where("guide_id", "=", guideId)
    .where("tool", "=", tool)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numDeletedRows > 0n;
}
