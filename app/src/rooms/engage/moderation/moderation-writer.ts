import type { Kysely } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { forgetSecondEntries } from "../paper/check/writer.ts";
import { forgetRemoved } from "../removal/writer.ts";
import { forgetReports } from "../reports/writer.ts";
import type { AuthorStep } from "./moderation-reader.ts";
import { authorStepColumns, authorStepOf } from "./moderation-reader.ts";
import type { ModerationTables, StepKind } from "./tables.ts";

function db(work: Work): Kysely<ModerationTables> {
  return work.db.$extendTables<ModerationTables>();
}

/** Why, for a step that has a reason. */
export type StepReason = { readonly reason?: string; readonly words?: string };

/** Writes down that this person did this with these texts now. */
export async function insertSteps(
  work: Work,
  contributionIds: readonly string[],
  what: StepKind,
  { reason, words, stepIds = [] }: StepReason & { readonly stepIds?: readonly string[] } = {},
): Promise<void> {
  if (contributionIds.length === 0) return;
  const { actor, tenantId, now } = work;
  const { id, name } = nameUnder(actor);
  const by = { by_id: id ?? null, by_name: name };
  const why = { reason: reason ?? null, words: words === undefined || words === "" ? null : words };
  await db(work)
    .insertInto("engage_moderation_step")
    .values(
      contributionIds.map((contributionId, at) => ({
        ...{ tenant_id: tenantId, step_id: stepIds[at] ?? newId(), contribution_id: contributionId, what, at: now },
        ...by,
        ...why,
      })),
    )
    .execute();
}

/** What was done of these kinds and the author was not written of yet, the oldest first; from now on they were. */
export async function tellOfSteps(
  work: Work,
  contributionId: string,
  which: readonly StepKind[],
): Promise<readonly AuthorStep[]> {
  const rows = await db(work)
    .updateTable("engage_moderation_step")
    .set({ told_at: work.now })
    .where("contribution_id", "=", contributionId)
    .where("what", "in", [...which])
    .where("told_at", "is", null)
    .returning(authorStepColumns)
    .execute();
  return rows.map(authorStepOf).toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** Keeps a text as it was sent; what was kept before stays. */
export async function keepOriginal(work: Work, { id, title, body, translations }: Contribution): Promise<void> {
  await db(work)
    .insertInto("engage_original")
    .values({
      ...{ tenant_id: work.tenantId, contribution_id: id, title, body },
      translations: JSON.stringify(translations),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "contribution_id"]).doNothing())
    .execute();
}

export async function deleteOriginals(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await db(work)
    .deleteFrom("engage_original")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}

/** The text is gone: what stood there before and what a moderator wrote of it goes as well. Who did what, and when, stays. */
export async function forgetModerated(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await deleteOriginals(work, contributionIds);
  await forgetSecondEntries(work, contributionIds);
  await forgetRemoved(work, contributionIds);
  await forgetReports(work, contributionIds);
  await db(work)
    .updateTable("engage_moderation_step")
    .set({ words: null })
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
