import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { dayOf } from "../../../trajectories/room.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { staffPace } from "../../commands/paces.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { insertBatch } from "../batch-writer.ts";
import { openBatchInput } from "../inputs.ts";
import type { BatchRoute } from "../domain.ts";
import { nameOf } from "../typist.ts";

const daysAhead = 30;

/** A pile of forms came in: from where, on which day. */
export function openBatch(methods: readonly Method[]) {
  return command({
    name: "engage.open_batch",
    policy: mayEnter,
    input: openBatchInput,
    rateLimit: staffPace,
    async run(work, { activityId, ...batch }) {
      const place = await placeOf(work, methods, activityId);
      if (!place) return notFound();
      if (!takesPaper(place)) return refusedBy("engage.refused.noPaperNow");
      if (batch.receivedOn > lastDay(batch.route, work.now))
        return invalidField(
          "receivedOn",
          batch.route === "street" ? "engage.street.staff.field.day" : "engage.field.future",
        );
      const trajectoryId = place.trajectory.id;
      const batchId = await insertBatch(work, { ...batch, activityId, trajectoryId }, nameOf(work.actor));
      return ok({ batchId });
    },
  });
}

/** Paper came already. A tablet is made ready where there is a network, for a day to come. */
function lastDay(route: BatchRoute, now: Date): string {
  return dayOf(route === "street" ? new Date(now.getTime() + daysAhead * 86_400_000) : now);
}
