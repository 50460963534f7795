import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { statuses } from "../domain.ts";
import { mayLook } from "../policy.ts";
import { countByStatus, listTrajectories } from "../reader.ts";
import { pageNumber } from "./page-number.ts";

const perPage = 25;

export const staffTrajectories = query({
  name: "trajectories.staff_trajectories",
  policy: mayLook,
  input: z.object({
    status: z
      .enum([...statuses, "archived"])
      .optional()
      .catch(undefined),
    q: z.string().max(200).optional().catch(undefined),
    page: pageNumber,
  }),
  async read(work, { status, q, page }) {
    const which =
      status === "archived" ? { archived: "in" as const } : { archived: "out" as const, statuses: status && [status] };
    const found = await listTrajectories(work, { ...which, search: q, page, perPage });
    return ok({ ...found, status, q: q ?? "", page, perPage, counts: await countByStatus(work) });
  },
});
