import type { Part } from "../../part.ts";
import { lookAtBurst } from "./look-at-burst.ts";
import { lookAtSupportJob } from "./look-at-support.job.ts";

/** Much support in a short time, for staff to know. */
export const supportBursts: Part = {
  commands: [lookAtBurst],
  jobs: [lookAtSupportJob],
  schedules: [{ cron: "7 * * * *", job: lookAtSupportJob }],
};
