import type { Refusal } from "../../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Fields, Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { enterForm } from "../../commands/enter-contribution.ts";
import { streetPace } from "../../commands/paces.ts";
import { lockedBatch, nextNumber } from "../../paper/batch-reader.ts";
import { insertEntry } from "../../paper/batch-writer.ts";
import type { Batch } from "../../paper/domain.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { arrival, begunWhen, waitedBefore } from "../domain.ts";
import { interviewInput } from "../inputs.ts";
import { interviewById } from "../reader.ts";
import { insertInterview } from "../writer.ts";

/**
 * Keeps an interview that waited on a tablet, also when a colleague closed its pile meanwhile. Whoever sends it again, because the answer was lost on the way, gets the same answer,
 * whatever became of the pile meanwhile.
 */
export function takeInterview(methods: readonly Method[]) {
  return command({
    name: "engage.take_street_interview",
    policy: mayEnter,
    input: interviewInput,
    rateLimit: streetPace,
    async run(work, interview) {
      const { batchId, interviewId } = interview;
      const batch = await lockedBatch(work, batchId);
      if (batch?.route !== "street") return notFound();
      const known = await interviewById(work, interviewId);
      if (known) return known.batchId === batchId ? ok({ batchId, interviewId }) : notFound();
      const place = await placeOf(work, methods, batch.activityId);
      if (!place) return notFound();
      return kept(work, { batch, place }, interview);
    },
  });
}

type Interview = { readonly interviewId: string; readonly begunAt: Date; readonly fields: Fields };
type Taken = { readonly batchId: string; readonly interviewId: string };

async function kept(
  work: Work,
  { batch, place }: { readonly batch: Batch; readonly place: Place },
  { interviewId, begunAt, fields }: Interview,
): Promise<Result<Taken, Refusal>> {
  const at = begunWhen(begunAt, batch.openedAt, work.now);
  const waited = batch.closed !== undefined && waitedBefore(batch.closed.at, at, work.now);
  if (batch.closed && !waited) return refusedBy("engage.street.staff.refused.closed");
  const arrived = arrival(place, at, work.now);
  if (arrived === "over") return refusedBy("engage.street.staff.refused.over");
  const entered = await enterForm(work, place, fields, { route: "street", receivedOn: undefined, at });
  if (!entered.ok) return entered;
  const { contributionId } = entered.value;
  const number = await nextNumber(work, batch.id);
  await insertEntry(work, batch.id, number, contributionId);
  const received = { saidAt: begunAt, receivedAt: work.now, isLate: waited || arrived === "late" };
  const isNew = await insertInterview(work, interviewId, { batchId: batch.id, number, contributionId, ...received });
  return isNew ? ok({ batchId: batch.id, interviewId }) : notFound();
}
