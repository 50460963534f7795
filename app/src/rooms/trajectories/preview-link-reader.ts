import type { Kysely } from "kysely";
import { tokenHash } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { TrajectoriesTables } from "./tables.ts";

export type PreviewLink = {
  readonly trajectoryId: string;
  /** Names the link to whoever has the secret (`previewWords`). */
  readonly key: string;
  readonly madeAt: Date;
};

function links(work: Work) {
  const db: Kysely<TrajectoriesTables> = work.db.$extendTables<TrajectoriesTables>();
  return db
    .selectFrom("trajectories_preview_link")
    .select(["trajectory_id as trajectoryId", "key", "made_at as madeAt"]);
}

/** The link with which others look at this trajectory before it opens, as long as there is one. */
export function previewLinkOf(work: Work, trajectoryId: string): Promise<PreviewLink | undefined> {
  return links(work).where("trajectory_id", "=", trajectoryId).executeTakeFirst();
}

export function previewLinkByToken(work: Work, token: string): Promise<PreviewLink | undefined> {
  return links(work).where("token_hash", "=", tokenHash(token)).executeTakeFirst();
}

/** What the token of a link is made from. */
export function previewWords(work: Pick<Work, "tenantId">, { key }: Pick<PreviewLink, "key">): string {
  return `preview ${work.tenantId} ${key}`;
}
