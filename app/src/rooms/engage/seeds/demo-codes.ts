import type { Actor } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import { unseal } from "../../../platform/http/once-seal.ts";
import { makeCodeBatch } from "../codes/commands/make-code-batch.ts";
import { codeAt } from "../codes/domain.ts";
import { makeCodes } from "../codes/jobs/make-codes.job.ts";
import { batchById } from "../codes/reader.ts";
import { methods } from "../methods/index.ts";
import { as, must, typed } from "./seed-commands.ts";

const howMany = 40;
const answered = 14;
const dayMs = 86_400_000;

/** Letters with a code to the addresses around a square. */
export type Letters = {
  /** The code of who sends something now: every second one in the three weeks after the letter has one. */
  codeAt(now: Date): string;
};

/** Sends letters; most of who answers them does so soon. */
export async function lettersOf(work: Work, activityId: string, adviser: Actor): Promise<Letters> {
  const form = { activityId, name: "Brief aan de adressen rond het Marktplein", wanted: String(howMany) };
  const { batchId, key } = must(await typed(makeCodeBatch(methods))(as(work, adviser), form));
  await makeCodes((fn) => fn(work), batchId);
  const seed = unseal(key, (await batchById(work, batchId))?.sealedSeed ?? "");
  let [seen, used] = [0, 0];
  return {
    codeAt(now) {
      const isSoon = now.getTime() - work.now.getTime() < 21 * dayMs;
      if (!isSoon || used === answered || (seen += 1) % 2 === 1) return "";
      used += 1;
      return codeAt(seed, used);
    },
  };
}
