import { setTimeout as pause } from "node:timers/promises";
import { ownDatabase } from "../../../test/factories/own-database.ts";
import { silentLog } from "../telemetry/log.ts";
import { jobQueueConformance } from "./job-queue.conformance.ts";
import { createPgBossQueue } from "./pg-boss-queue.ts";
import { installQueue } from "./queue-schema.ts";

jobQueueConformance(
  "PostgreSQL",
  async (jobs, run, tenantIds) => {
    const database = await ownDatabase(installQueue(jobs, { firstPauseSeconds: 1, longestPauseSeconds: 60 }));
    const queue = createPgBossQueue({ storage: database.storage, run, tenantIds, log: silentLog(), pollSeconds: 0.5 });
    return {
      queue,
      pass: (seconds) => pause(seconds * 1000),
      async until(seen) {
        const giveUpAt = Date.now() + 12_000;
        while (!(await seen())) {
          if (Date.now() > giveUpAt) throw new Error("It did not happen.");
          await pause(20);
        }
      },
      // Every minute: the moment of the minute that runs is still to be served.
      scheduleMoment: () => Promise.resolve(),
      async close() {
        await queue.stop();
        await database.close();
      },
    };
  },
  Date.now,
);
