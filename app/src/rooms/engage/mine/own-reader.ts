import { isId, tokenHash } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { contributionByToken } from "../contribution-reader.ts";
import { knownParticipant } from "../participant.ts";
import { contributionColumns, contributionOf } from "../rows.ts";
import type { EngageTables } from "../tables.ts";

/**
 * The contribution behind a private link, or with this id when whoever asks sent it themselves. Of somebody else, forged or of
 * another municipality it is simply not there.
 */
export async function contributionBehind(work: Work, tokenOrId: string): Promise<Contribution | undefined> {
  if (!isId(tokenOrId)) return contributionByToken(work, tokenHash(tokenOrId));
  const participant = knownParticipant(work.actor);
  if (participant === undefined) return undefined;
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select(contributionColumns)
    .where("contribution_id", "=", tokenOrId)
    .where("participant_id", "=", participant)
    .executeTakeFirst();
  return row && contributionOf(row);
}
