import type { Part } from "../part.ts";
import { clearSuspicion } from "./commands.ts";
import { lookForFloodsJob } from "./jobs/look-for-floods.job.ts";

/** Texts that look like the work of one, held back until a person looked. */
export const suspicion: Part = {
  commands: [clearSuspicion],
  jobs: [lookForFloodsJob],
  schedules: [{ cron: "*/2 * * * *", job: lookForFloodsJob }],
};
