import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { dayOf } from "../domain/days.ts";
import { unregisteredActivities } from "../plan-reader.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { countByStatus, listTrajectories, promisesBefore } from "../reader.ts";
import { boardSections } from "./sections.ts";

/** What asks for attention: promises past their day, activities nobody registered, drafts, and what other rooms add. */
export function dashboard(bindings: TrajectoriesBindings) {
  return query({
    name: "trajectories.dashboard",
    policy: mayLook,
    input: z.object({}),
    async read(work) {
      const today = dayOf(work.now);
      return ok({
        late: await promisesBefore(work, today),
        unregistered: await unregisteredActivities(work, today),
        drafts: await listTrajectories(work, { statuses: ["preparing"], archived: "out", page: 1, perPage: 5 }),
        running: await listTrajectories(work, { statuses: ["open"], page: 1, perPage: 5 }),
        counts: await countByStatus(work),
        catalogue: await bindings.catalogue(work),
        sections: await boardSections(work, bindings.boards, "staff"),
      });
    },
  });
}
