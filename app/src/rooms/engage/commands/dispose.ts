import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import { withDispositions } from "../contribution-reader.ts";
import type { NewProposal } from "../disposition-writer.ts";
import { confirmProposals, insertProposals } from "../disposition-writer.ts";
import { languagesWithoutAnswer, mayConfirmProposal } from "../domain.ts";
import { confirmInput, proposeInput } from "../inputs.ts";
import { mayConfirm, mayPropose } from "../policy.ts";
import { activeOnes, nameOf } from "./moderate.ts";
import { staffPace } from "./paces.ts";

/** The team proposes what was done with one contribution or with several. Each asker is answered in their own language. */
export const proposeDisposition = command({
  name: "engage.propose_disposition",
  policy: mayPropose,
  input: proposeInput,
  rateLimit: staffPace,
  async run(work, { ids, ...given }) {
    const found = await activeOnes(work, ids);
    return found.ok ? proposeTo(work, found.value, given) : found;
  },
});

/** A decider puts their name, function and day under proposals of somebody else; who asked is mailed. */
export const confirmDisposition = command({
  name: "engage.confirm_disposition",
  policy: mayConfirm,
  input: confirmInput,
  rateLimit: staffPace,
  async run(work, { ids, deciderFunction }) {
    const found = await activeOnes(work, ids);
    if (!found.ok) return found;
    return confirmFor(work, await withDispositions(work, found.value), deciderFunction);
  },
});

/** An answer as it is proposed. */
type Given = Pick<NewProposal, "outcome" | "reason"> & { readonly forwardedTo: string };

/** Proposes the same for all of these, that are locked; refused as a whole when one may have no answer. */
export async function proposeTo(
  work: Work,
  found: readonly Contribution[],
  { outcome, forwardedTo, reason }: Given,
  themeId?: string,
): Promise<Result<{ count: number }, Refusal>> {
  if (found.some((one) => one.moderation === "rejected")) return refusedBy("engage.refused.rejectedHasNoAnswer");
  if (found.some(({ argument }) => argument)) return refusedBy("engage.refused.argumentHasNoAnswer");
  if (outcome === "forwarded" && forwardedTo === "") return invalidField("forwardedTo", "engage.field.forwardedTo");
  const missing = languagesWithoutAnswer(
    found.map((one) => one.lang),
    reason,
  );
  if (missing.length > 0) {
    const fields = missing.map((lang) => ({ field: `reason_${lang}`, key: "engage.field.answerInLanguage" }));
    return refused({ kind: "invalid", fields });
  }
  const ids = found.map(({ id }) => id);
  await insertProposals(work, ids, {
    ...{ outcome, reason, themeId, proposedAt: work.now },
    forwardedTo: outcome === "forwarded" ? forwardedTo : undefined,
    proposer: { id: idOf(work.actor), name: nameOf(work.actor) },
  });
  for (const { id, trajectoryId } of found)
    work.emit({ name: "engage.disposition_proposed", payload: { contributionId: id, trajectoryId } });
  return ok({ count: ids.length });
}

/** Confirms the open proposals of these, that are locked; refused as a whole when one has none, or one of the decider's own. */
export async function confirmFor(
  work: Work,
  standing: readonly AnsweredContribution[],
  deciderFunction: string,
): Promise<Result<{ count: number }, Refusal>> {
  if (standing.some(({ contribution }) => contribution.moderation === "rejected"))
    return refusedBy("engage.refused.rejectedHasNoAnswer");
  if (standing.some((one) => !one.proposal)) return refusedBy("engage.refused.noProposal");
  const own = idOf(work.actor);
  if (standing.some(({ proposal }) => proposal && !mayConfirmProposal(proposal.proposedBy, own)))
    return refusedBy("engage.refused.ownProposal");
  const decider = { id: own, name: nameOf(work.actor), function: deciderFunction };
  const ids = standing.map(({ contribution }) => contribution.id);
  const trajectoryId = standing[0]?.contribution.trajectoryId ?? "";
  for (const confirmed of await confirmProposals(work, ids, decider, work.now))
    work.emit({ name: "engage.disposition_confirmed", payload: { ...confirmed, trajectoryId } });
  return ok({ count: ids.length });
}

const nobody = "00000000-0000-4000-8000-000000000000";

/** Brink itself proposes only in a made history. */
function idOf(actor: Actor): string {
  return nameUnder(actor).id ?? nobody;
}
