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

/** Why the team took a photo away. */
export type TakenPhoto = { readonly at: Date; readonly reason: string; readonly words: string | undefined };

/** The oldest first. */
export async function photosTakenFrom(work: Work, contributionId: string): Promise<readonly TakenPhoto[]> {
  const rows = await db(work)
    .selectFrom("engage_moderation_step")
    .select(["at", "reason", "words"])
    .where("contribution_id", "=", contributionId)
    .where("what", "=", "photo_removed")
    .orderBy("at")
    .execute();
  return rows.map(({ at, reason, words }) => ({ at, reason: reason ?? "other", words: words ?? undefined }));
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
