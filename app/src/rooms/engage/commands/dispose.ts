import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import { withDispositions } from "../contribution-reader.ts";
import { confirmProposals, insertProposals, proposedByThemselves } from "../disposition-writer.ts";
import { languagesWithoutAnswer } from "../domain.ts";
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
  async run(work, { ids, outcome, forwardedTo, reason }) {
    const found = await activeOnes(work, ids);
    if (!found.ok) return found;
    if (found.value.some((one) => one.moderation === "rejected"))
      return refusedBy("engage.refused.rejectedHasNoAnswer");
    if (found.value.some(({ argument }) => argument)) return refusedBy("engage.refused.argumentHasNoAnswer");
    if (outcome === "forwarded" && forwardedTo === "") return invalidField("forwardedTo", "engage.field.forwardedTo");
    const missing = languagesWithoutAnswer(
      found.value.map((one) => one.lang),
      reason,
    );
    if (missing.length > 0) {
      return refused({
        kind: "invalid",
        fields: missing.map((lang) => ({ field: `reason_${lang}`, key: "engage.field.answerInLanguage" })),
      });
    }
    await insertProposals(work, ids, {
      outcome,
      reason,
      forwardedTo: outcome === "forwarded" ? forwardedTo : undefined,
      proposer: { id: idOf(work.actor), name: nameOf(work.actor) },
      proposedAt: work.now,
    });
    for (const { id, trajectoryId } of found.value) {
      work.emit({ name: "engage.disposition_proposed", payload: { contributionId: id, trajectoryId } });
    }
    return ok({ count: ids.length });
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
    if (found.value.some((one) => one.moderation === "rejected"))
      return refusedBy("engage.refused.rejectedHasNoAnswer");
    const standing = await withDispositions(work, found.value);
    if (standing.some((one) => !one.proposal)) return refusedBy("engage.refused.noProposal");
    if (await proposedByThemselves(work, ids, idOf(work.actor))) return refusedBy("engage.refused.ownProposal");
    const decider = { id: idOf(work.actor), name: nameOf(work.actor), function: deciderFunction };
    const trajectoryId = found.value[0]?.trajectoryId ?? "";
    for (const confirmed of await confirmProposals(work, ids, decider, work.now)) {
      work.emit({ name: "engage.disposition_confirmed", payload: { ...confirmed, trajectoryId } });
    }
    return ok({ count: ids.length });
  },
});

const nobody = "00000000-0000-4000-8000-000000000000";

/** Brink itself proposes only in a made history. */
function idOf(actor: Actor): string {
  return actor.kind === "person" ? actor.personId : nobody;
}
