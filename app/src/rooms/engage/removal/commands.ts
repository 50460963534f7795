import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { staffPace } from "../commands/paces.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { updateContributions } from "../contribution-writer.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { isOwnDecision } from "../moderation/second-look.ts";
import { mayModerate } from "../policy.ts";
import { undoDays } from "./domain.ts";
import { removeInput, undoInput } from "./inputs.ts";
import { removalById } from "./reader.ts";
import { bringBack, insertRemoval, markUndone } from "./writer.ts";

/**
 * Takes many texts of a trajectory away in one go. What was taken back, or not shown already, since the list was made is left
 * as it is. All of it happens or nothing: one transaction.
 */
export const removeContributions = command({
  name: "engage.remove_contributions",
  policy: mayModerate,
  input: removeInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, ids, rejection, rejectionWords }) {
    const all = await lockedContributions(work, ids);
    const isForeign = all.some((one) => one.trajectoryId !== trajectoryId);
    if (isForeign || all.length !== new Set(ids).size) return notFound();
    const standing = all.filter(({ state, moderation }) => state === "active" && moderation !== "rejected");
    if (standing.length === 0) return refusedBy("engage.removal.staff.nothing");
    const chosen = standing.map(({ id }) => id);
    const objections = [...(await objectionsTo(work, chosen)).values()];
    if (objections.some((one) => isOwnDecision(one, work.actor))) return refusedBy("engage.refused.ownRejection");
    const why = { reason: rejection, words: rejectionWords };
    const by = byOf(work);
    const removalId = await insertRemoval(work, { trajectoryId, ...why, by }, chosen);
    await updateContributions(work, chosen, {
      ...{ moderation: "rejected", moderation_reason: rejection },
      moderation_words: rejectionWords === "" ? null : rejectionWords,
      ...{ moderated_by: by.name, moderated_at: work.now },
    });
    await insertSteps(work, chosen, "rejected", why);
    work.emit({ name: "engage.contributions_removed", payload: { removalId, trajectoryId } });
    return ok({ removalId, count: chosen.length });
  },
});

/** Brings everything of a removal back as it stood, once and in time. */
export const undoRemoval = command({
  name: "engage.undo_removal",
  policy: mayModerate,
  input: undoInput,
  rateLimit: staffPace,
  async run(work, { removalId }) {
    const removal = await removalById(work, removalId);
    if (!removal) return notFound();
    const removedAfter = new Date(work.now.getTime() - undoDays * 86_400_000);
    if (removal.at < removedAfter) return refusedBy("engage.removal.staff.tooLate");
    if (!(await markUndone(work, removalId, { by: byOf(work), removedAfter })))
      return refusedBy("engage.removal.staff.undoneBefore");
    const back = await bringBack(work, removalId);
    await insertSteps(work, back, "brought_back");
    work.emit({ name: "engage.removal_undone", payload: { removalId, trajectoryId: removal.trajectoryId } });
    return ok({ count: back.length, of: removal.many });
  },
});

function byOf({ actor }: Work) {
  return actor.kind === "person" ? { id: actor.personId, name: actor.name } : { id: null, name: "Brink" };
}
