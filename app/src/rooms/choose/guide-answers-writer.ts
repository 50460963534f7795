import { CHECK_IDS } from "@brink/decision-guide";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import { changedAnswers } from "./domain/answer-change.ts";
import type { Guide } from "./domain/guide.ts";
import { saidIn } from "./domain/said.ts";
import type { ChooseTables } from "./tables.ts";
import { keepTodos, updateAnswers, writerName } from "./writer.ts";

/**
 * Writes a guide's answers anew and keeps which became which, by whom. An earlier advice belongs to an earlier version from
 * here on, and every check with no or unknown is a to-do. @param from whose answer was taken over, or of which version it was put back
 */
export async function changeAnswers(
  work: Work,
  guide: Guide,
  change: Partial<Pick<Guide, "checks" | "answers">>,
  from: { readonly replyId?: string; readonly putBackOf?: number } = {},
): Promise<void> {
  await updateAnswers(work, guide.id, change);
  const { checks } = change;
  if (checks) {
    const open = CHECK_IDS.filter((check) => checks[check] === "no" || checks[check] === "unknown");
    await keepTodos(work, guide.id, open);
  }
  const changes = changedAnswers(saidIn(guide), saidIn({ ...guide, ...change }));
  if (changes.length === 0) return;
  await work.db
    .$extendTables<ChooseTables>()
    .insertInto("choose_answer_change")
    .values(
      changes.map(({ key, before, after }) => ({
        tenant_id: work.tenantId,
        id: newId(),
        guide_id: guide.id,
        answer_key: key,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        reply_id: from.replyId ?? null,
        put_back_of: from.putBackOf ?? null,
        changed_at: work.now,
        changed_by: writerName(work),
      })),
    )
    .execute();
}
