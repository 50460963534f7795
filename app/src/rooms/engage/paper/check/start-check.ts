import { randomInt } from "node:crypto";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayEnter } from "../../policy.ts";
import { entriesOf, lockedBatch } from "../batch-reader.ts";
import { startCheckInput } from "../inputs.ts";
import { sampleOf } from "./sample.ts";
import { setDrawn } from "./writer.ts";

/** A pile that is done is typed a second time, wholly or some forms of it. Drawn once: nobody can draw until it goes well. */
export const startCheck = command({
  name: "engage.start_batch_check",
  policy: mayEnter,
  input: startCheckInput,
  rateLimit: staffPace,
  async run(work, { batchId, many }) {
    const batch = await lockedBatch(work, batchId);
    if (!batch) return notFound();
    if (!batch.closed) return refusedBy("engage.staff.check.refused.open");
    if (batch.check) return refusedBy("engage.staff.check.refused.drawn");
    const numbers = (await entriesOf(work, batchId)).map((entry) => entry.number);
    if (numbers.length === 0) return notFound();
    if (many !== undefined && many > numbers.length)
      return invalidField("many", "platform.field.tooBig", { max: numbers.length });
    const seed = randomInt(100_000, 1_000_000);
    await setDrawn(work, batchId, seed, sampleOf(numbers, many ?? numbers.length, seed));
    return ok({ batchId });
  },
});
