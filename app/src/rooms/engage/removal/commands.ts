import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { rejectFor } from "../commands/moderate.ts";
import { staffPace } from "../commands/paces.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { isOwnDecision } from "../moderation/second-look.ts";
import { chosenReason } from "../own-reasons/reader.ts";
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
    const why = await chosenReason(work, { rejection, rejectionWords });
    if (!why.ok) return why;
    const removalId = await insertRemoval(work, { trajectoryId, why: why.value, by: byOf(work) }, chosen);
    await rejectFor(work, standing, why.value);
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
