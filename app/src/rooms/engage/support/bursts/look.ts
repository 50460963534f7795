import type { Work } from "../../../../platform/define/work.ts";
import { burstIn } from "./domain.ts";
import { changedSupport } from "./reader.ts";
import { insertBurst, keepSeen } from "./writer.ts";

/** Writes down how many support what, and what got much more than usual; returns of how many it looked. */
export async function lookAtSupport(work: Work, atOnce: number): Promise<number> {
  const changed = await changedSupport(work, atOnce);
  for (const { contributionId, supports, seen } of changed) {
    const burst = burstIn(seen, { at: work.now, supports });
    if (burst) await insertBurst(work, contributionId, burst);
  }
  await keepSeen(work, changed);
  return changed.length;
}
