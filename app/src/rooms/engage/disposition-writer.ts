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
};

/** Proposes the same for several contributions; earlier proposals become history. */
export async function insertProposals(work: Work, ids: readonly string[], proposal: NewProposal): Promise<void> {
  await db(work)
    .updateTable("engage_disposition")
    .set({ replaced_at: proposal.proposedAt })
    .where("contribution_id", "in", [...ids])
    .where("confirmed_at", "is", null)
    .where("replaced_at", "is", null)
    .execute();
  await db(work)
    .insertInto("engage_disposition")
    .values(
      ids.map((contributionId) => ({
        tenant_id: work.tenantId,
        disposition_id: newId(),
        contribution_id: contributionId,
        outcome: proposal.outcome,
        reason: JSON.stringify(proposal.reason),
        forwarded_to: proposal.forwardedTo ?? null,
        proposed_by: proposal.proposer.id,
        proposer_name: proposal.proposer.name,
        proposed_at: proposal.proposedAt,
      })),
    )
    .execute();
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
    .where("contribution_id", "in", [...ids])
    .where("confirmed_at", "is not", null)
    .where("replaced_at", "is", null)
    .execute();
  return db(work)
    .updateTable("engage_disposition")
    .set({ confirmed_at: at, decider_id: decider.id, decider_name: decider.name, decider_function: decider.function })
    .where("contribution_id", "in", [...ids])
    .where("confirmed_at", "is", null)
    .where("replaced_at", "is", null)
    .returning(["disposition_id as dispositionId", "contribution_id as contributionId"])
    .execute();
}

export type Confirmed = { readonly dispositionId: string; readonly contributionId: string };

/** Whether any open proposal of these was made by this person. */
export async function proposedByThemselves(work: Work, ids: readonly string[], personId: string): Promise<boolean> {
  const answer = await sql<{ own: boolean }>`
    select exists (select 1 from engage_disposition where contribution_id = any(${[...ids]}::uuid[])
      and proposed_by = ${personId} and confirmed_at is null and replaced_at is null) as own`.execute(work.db);
  return answer.rows[0]?.own === true;
}
