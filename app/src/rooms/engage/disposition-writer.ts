import { sql } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Outcome } from "./domain.ts";
import type { EngageTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<EngageTables>();
}

export type NewProposal = {
  readonly outcome: Outcome;
  readonly reason: Localized;
  readonly forwardedTo: string | undefined;
  readonly proposer: { readonly id: string; readonly name: string };
  readonly proposedAt: Date;
  /** The theme that it is proposed for, when it is. */
  readonly themeId: string | undefined;
};

/** Proposes the same for several contributions; earlier proposals become history. */
export async function insertProposals(work: Work, ids: readonly string[], proposal: NewProposal): Promise<void> {
  await db(work)
    .updateTable("engage_disposition")
    .set({ replaced_at: proposal.proposedAt })
    .where(among(ids))
    .where("confirmed_at", "is", null)
    .where("replaced_at", "is", null)
    .execute();
  const { outcome, reason, forwardedTo, proposer, proposedAt, themeId } = proposal;
  await sql`
    insert into engage_disposition (tenant_id, disposition_id, contribution_id, outcome, reason, forwarded_to,
      proposed_by, proposer_name, proposed_at, theme_id)
    select ${work.tenantId}::uuid, given.id, given.about, ${outcome}, ${JSON.stringify(reason)}::jsonb, ${forwardedTo ?? null},
      ${proposer.id}::uuid, ${proposer.name}, ${proposedAt}, ${themeId ?? null}::uuid
    from unnest(${ids.map(() => newId())}::uuid[], ${[...ids]}::uuid[]) as given(id, about)`.execute(work.db);
}

export type Decider = { readonly id: string; readonly name: string; readonly function: string };

/** Confirms the open proposals of these contributions; the answers before them become history. */
export async function confirmProposals(
  work: Work,
  ids: readonly string[],
  decider: Decider,
  at: Date,
): Promise<readonly Confirmed[]> {
  await db(work)
    .updateTable("engage_disposition")
    .set({ replaced_at: at })
    .where(among(ids))
    .where("confirmed_at", "is not", null)
    .where("replaced_at", "is", null)
    .execute();
  return db(work)
    .updateTable("engage_disposition")
    .set({ confirmed_at: at, decider_id: decider.id, decider_name: decider.name, decider_function: decider.function })
    .where(among(ids))
    .where("confirmed_at", "is", null)
    .where("replaced_at", "is", null)
    .returning(["disposition_id as dispositionId", "contribution_id as contributionId"])
    .execute();
}

export type Confirmed = { readonly dispositionId: string; readonly contributionId: string };

/** Who asked was told of the answers to these, or left no address to tell it to. */
export async function markTold(work: Work, ids: readonly string[]): Promise<void> {
  await sql`
    update engage_disposition set told_at = ${work.now}
    where ${among(ids)} and confirmed_at is not null and replaced_at is null and told_at is null`.execute(work.db);
}

/** One array, however many there are: a theme may have thousands. */
function among(ids: readonly string[]) {
  return sql<boolean>`contribution_id = any(${[...ids]}::uuid[])`;
}
