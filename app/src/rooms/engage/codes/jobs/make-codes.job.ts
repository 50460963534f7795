import { z } from "zod";
import type { Result } from "../../../../kernel/result.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { HashOfCode } from "../code-hash.ts";
import { codeHash } from "../code-hash.ts";
import { codeAt } from "../domain.ts";
import { unmadeOf } from "../reader.ts";
import { keepCodes } from "../writer.ts";

const atOnce = 500;

/** Makes the codes of a batch in portions; goes on where it was when Brink stopped in between. */
export function makeCodesJob(hashOf: HashOfCode = codeHash) {
  return job({
    name: "engage.make_codes",
    input: z.object({ batchId: z.string() }),
    retryLimit: 5,
    run: (context, { batchId }) => makeCodes((fn) => context.inTenant(fn), batchId, hashOf),
  });
}

type InTenant = <T>(fn: (work: Work) => Promise<Result<T, Refusal>>) => Promise<Result<T, Refusal>>;

/** Each portion is worked out between two transactions, so that none is open meanwhile. */
export async function makeCodes(inTenant: InTenant, batchId: string, hashOf: HashOfCode = codeHash): Promise<void> {
  for (;;) {
    const found = await inTenant(async (work) => ok({ left: await unmadeOf(work, batchId), tenantId: work.tenantId }));
    if (!found.ok || !found.value.left) return;
    const { left, tenantId } = found.value;
    const numbers = Array.from({ length: Math.min(atOnce, left.wanted - left.made) }, (_, at) => left.made + at + 1);
    const hashes: string[] = [];
    // One after the other: whoever visits the site meanwhile needs the processor too.
    for (const number of numbers) hashes.push(await hashOf(tenantId, codeAt(left.seed, number)));
    await inTenant(async (work) => ok(await keepCodes(work, batchId, left.made, hashes)));
  }
}
