import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Work } from "../../../platform/define/work.ts";
import { retentionOf } from "../../tenancy/room.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { keepFigures } from "../commands/compute-indicators.ts";
import { isForgotten, trajectoriesToForget } from "../forget-reader.ts";
import { deleteAnswers, deleteKeptRows, markForgotten } from "../forget-writer.ts";
import { measurements } from "../indicators/all.ts";
import { monthsLater } from "../months-later.ts";
import type { MeasureBindings } from "../ports.ts";
import { newestValues } from "../value-reader.ts";

type Bindings = Pick<MeasureBindings, "contributions" | "questions">;

/**
 * Deletes on time, so many months after the trajectory closed as the municipality chose: what people answered and said of
 * themselves. Figures stay. Every night; a reopened trajectory counts from its next close.
 */
export function forgetJob(bindings: Bindings) {
  return job({
    name: "measure.forget",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        const { contributionsMonths } = await retentionOf(work);
        for (const id of await trajectoriesToForget(work)) {
          const trajectory = await trajectoryById(work, id);
          if (!trajectory) continue;
          if (isOver(trajectory, contributionsMonths, work.now)) await forgetAnswers(work, bindings, trajectory);
        }
        await deleteKeptRows(work, fromAnswers);
        return ok(undefined);
      });
    },
  });
}

function isOver({ closedAt, notNowAt }: Trajectory, months: number, now: Date): boolean {
  const endedAt = closedAt ?? notNowAt;
  return endedAt !== undefined && monthsLater(endedAt, months) < now;
}

const fromAnswers = measurements.filter((one) => one.rowKind === "answers").map((one) => one.key);

async function forgetAnswers(work: Work, bindings: Bindings, trajectory: Trajectory): Promise<void> {
  const { id, closedAt } = trajectory;
  // Figures that nobody asked for yet could never be made again.
  const isMeasured = (await isForgotten(work, id)) || (await newestValues(work, id)).length > 0;
  if (!isMeasured && closedAt !== undefined) await keepFigures(work, bindings, trajectory);
  await deleteAnswers(work, id);
  await markForgotten(work, id);
}
