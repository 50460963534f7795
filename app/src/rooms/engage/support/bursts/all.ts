import { lookAtBurst } from "./look-at-burst.ts";
import { lookAtSupportJob } from "./look-at-support.job.ts";

/** Much support in a short time, for staff to know. */
export const supportBursts = {
  commands: [lookAtBurst],
  pages: [],
  downloads: [],
  jobs: [lookAtSupportJob],
  schedules: [{ cron: "7 * * * *", job: lookAtSupportJob }],
};
