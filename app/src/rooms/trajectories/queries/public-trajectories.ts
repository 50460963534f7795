import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { TrajectoryStatus } from "../domain.ts";
import { listTrajectories } from "../reader.ts";
import { pageNumber } from "./page-number.ts";

/** How residents ask for trajectories: going on, being answered or done, or not this time. */
export const publicFilters = ["running", "ended", "not_now"] as const;
export type PublicFilter = (typeof publicFilters)[number];

const statusesOf: Readonly<Record<PublicFilter, readonly TrajectoryStatus[]>> = {
  running: ["open"],
  ended: ["closed", "answered", "evaluated"],
  not_now: ["not_now"],
};

const perPage = 18;

export const publicTrajectories = query({
  name: "trajectories.public_trajectories",
  policy: anyone(),
  input: z.object({ filter: z.enum(publicFilters).optional().catch(undefined), page: pageNumber }),
  async read(work, { filter, page }) {
    const statuses = filter && statusesOf[filter];
    const found = await listTrajectories(work, { statuses, page, perPage, publicOnly: true });
    return ok({ ...found, filter, page, perPage });
  },
});
