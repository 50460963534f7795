import type { Kysely } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Translation } from "../tables.ts";
import type { ModerationTables, StepKind } from "./tables.ts";

function db(work: Work): Kysely<ModerationTables> {
  return work.db.$extendTables<ModerationTables>();
}

export type ModerationStep = {
  readonly id: string;
  readonly what: StepKind;
  readonly byName: string;
  readonly at: Date;
  readonly words: string | undefined;
};

/** What was done with a text, the newest first. */
export async function moderationStepsOf(work: Work, contributionId: string): Promise<readonly ModerationStep[]> {
  const rows = await db(work)
    .selectFrom("engage_moderation_step")
    .select(["step_id", "what", "by_name", "at", "words"])
    .where("contribution_id", "=", contributionId)
    .orderBy("at", "desc")
    .orderBy("step_id", "desc")
    .execute();
  return rows.map(({ step_id, what, by_name, at, words }) => ({
    ...{ id: step_id, what, byName: by_name, at },
    words: words ?? undefined,
  }));
}

/** What was done and its author is told: of a photo that was taken away with the reason. */
export type AuthorStep = {
  readonly id: string;
  readonly what: StepKind;
  readonly at: Date;
  readonly reason: string;
  readonly words: string | undefined;
};

export const authorStepColumns = ["step_id", "what", "at", "reason", "words"] as const;
type AuthorStepRow = {
  step_id: string;
  what: StepKind;
  at: Date;
  reason: string | null;
  words: string | null;
};

export function authorStepOf({ step_id, what, at, reason, words }: AuthorStepRow): AuthorStep {
  return { id: step_id, what, at, reason: reason ?? "other", words: words ?? undefined };
}

/** What its sender reads of photos that were taken away and looked at again, the oldest first. */
export async function photoStepsOf(work: Work, contributionId: string): Promise<readonly AuthorStep[]> {
  const rows = await db(work)
    .selectFrom("engage_moderation_step")
    .select(authorStepColumns)
    .where("contribution_id", "=", contributionId)
    .where("what", "in", ["photo_removed", "photo_put_back", "photo_kept_away"])
    .orderBy("at")
    .orderBy("step_id")
    .execute();
  return rows.map(authorStepOf);
}

/** A text as its author sent it, of which something was masked. */
export type OriginalWords = {
  readonly title: string;
  readonly body: string;
  readonly translations: Readonly<Record<string, Translation>>;
};

export async function originalOf(work: Work, contributionId: string): Promise<OriginalWords | undefined> {
  return db(work)
    .selectFrom("engage_original")
    .select(["title", "body", "translations"])
    .where("contribution_id", "=", contributionId)
    .executeTakeFirst();
}
