import { fixedClock } from "../../kernel/clock.ts";
import { jobQueueConformance } from "./job-queue.conformance.ts";
import { createMemoryQueue } from "./memory-queue.ts";

const clock = fixedClock("2026-11-02T09:00:00Z");
const nowMs = () => clock.now().getTime();

jobQueueConformance(
  "memory",
  (_jobs, run, tenantIds) => {
    const queue = createMemoryQueue({ clock, run, tenantIds, firstPauseSeconds: 1 });
    async function pass(seconds: number): Promise<void> {
      clock.set(new Date(nowMs() + seconds * 1000).toISOString());
      await queue.drain();
    }
    return Promise.resolve({
      queue,
      pass,
      async until(seen) {
        await queue.drain();
        for (let tries = 0; !(await seen()); tries += 1) {
          if (tries > 100) throw new Error("It did not happen.");
          await pass(0.1);
        }
      },
      scheduleMoment: () => queue.fireSchedules(),
      close: () => queue.stop(),
    });
  },
  nowMs,
);
