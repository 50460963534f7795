import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayEnter } from "../../policy.ts";
import { lockedBatch } from "../batch-reader.ts";
import { setClosed } from "../batch-writer.ts";
import { closeBatchInput } from "../inputs.ts";
import { nameOf } from "../typist.ts";

/** All forms of a pile are typed over: nothing is added any more. */
export const closeBatch = command({
  name: "engage.close_batch",
  policy: mayEnter,
  input: closeBatchInput,
  rateLimit: staffPace,
  async run(work, { batchId }) {
    const batch = await lockedBatch(work, batchId);
    if (!batch) return notFound();
    if (batch.closed) return refusedBy("engage.staff.batch.refused.closed");
    await setClosed(work, batchId, nameOf(work.actor));
    return ok({ batchId });
  },
});
