import type { Kysely } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { Written } from "./domain/canvas/canvas.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** What people wrote in the plan of a guide. */
export async function writtenIn(work: Work, guideId: string): Promise<Written> {
  const texts = await db(work)
    .selectFrom("choose_plan_text")
    .select(["field", "text", "version", "changed_at", "changed_by"])
    .where("guide_id", "=", guideId)
    .execute();
  const used = await db(work)
    .selectFrom("choose_plan_tool")
    .select(["tool", "lang", "text", "tool_version", "version", "changed_at", "changed_by"])
    .where("guide_id", "=", guideId)
    .orderBy("tool")
    .execute();
  return {
    texts: texts.map(({ changed_at, changed_by, ...rest }) => ({
      ...rest,
      changedAt: changed_at,
      changedBy: changed_by,
    })),
    used: used.map(({ tool_version, changed_at, changed_by, ...rest }) => ({
      ...rest,
      toolVersion: tool_version,
      changedAt: changed_at,
      changedBy: changed_by,
    })),
  };
}
