import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { TrajectoryStatus } from "../domain.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { listTrajectories } from "../reader.ts";
import { pageNumber } from "./page-number.ts";
import { takingPartIn } from "./taking-part-in.ts";

/** How residents ask for trajectories: going on, being answered or done, not this time, or long over. */
export const publicFilters = ["running", "ended", "not_now", "archived"] as const;
export type PublicFilter = (typeof publicFilters)[number];

const statusesOf: Readonly<Record<PublicFilter, readonly TrajectoryStatus[] | undefined>> = {
  running: ["open"],
  ended: ["closed", "answered", "evaluated"],
  not_now: ["not_now"],
  archived: undefined,
};

const perPage = 18;

export function publicTrajectories({ participation }: Pick<TrajectoriesBindings, "participation">) {
  return query({
    name: "trajectories.public_trajectories",
    policy: anyone(),
    input: z.object({ filter: z.enum(publicFilters).optional().catch(undefined), page: pageNumber }),
    async read(work, { filter, page }) {
      const statuses = filter && statusesOf[filter];
      const archived = filter === "archived" ? "in" : "out";
      const found = await listTrajectories(work, { statuses, archived, page, perPage, publicOnly: true });
      const takingPart = await takingPartIn(work, participation, found.items);
      return ok({ ...found, takingPart, filter, page, perPage });
    },
  });
}
