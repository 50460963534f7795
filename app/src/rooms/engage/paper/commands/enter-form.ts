import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { dayOf } from "../../../trajectories/room.ts";
import { enterForm } from "../../commands/enter-contribution.ts";
import { staffPace } from "../../commands/paces.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { lockedBatch, nextNumber } from "../batch-reader.ts";
import { insertEntry } from "../batch-writer.ts";
import { enterFormInput } from "../inputs.ts";

/** One form of a pile is typed over. Two people may type in one pile: each form gets a number of its own. */
export function enterBatchForm(methods: readonly Method[]) {
  return command({
    name: "engage.enter_batch_form",
    policy: mayEnter,
    input: enterFormInput,
    rateLimit: staffPace,
    async run(work, { batchId, shownNumber, fields }) {
      const batch = await lockedBatch(work, batchId);
      const place = batch && (await placeOf(work, methods, batch.activityId));
      if (!batch || !place) return notFound();
      if (batch.closed) return refusedBy("engage.staff.batch.refused.closed");
      const { route } = batch;
      // Interviews in the street may be planned for a day to come, and one is typed over before it.
      const receivedOn = batch.receivedOn > dayOf(work.now) ? undefined : batch.receivedOn;
      const entered = await enterForm(work, place, fields, { route, receivedOn });
      if (!entered.ok) return entered;
      const number = await nextNumber(work, batchId);
      await insertEntry(work, batchId, number, entered.value.contributionId);
      return ok({ batchId, number, asShown: number === shownNumber, lang: fields["lang"]?.[0] ?? "nl" });
    },
  });
}
