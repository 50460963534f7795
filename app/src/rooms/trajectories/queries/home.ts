import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { listTrajectories } from "../reader.ts";
import { boardSections } from "./sections.ts";
import { takingPartIn } from "./taking-part-in.ts";

const cards = 6;

/** The home page of the municipality: what goes on, and what came of what is over. */
export function home(bindings: TrajectoriesBindings) {
  return query({
    name: "trajectories.home",
    policy: anyone(),
    input: z.object({}),
    async read(work) {
      const running = await listTrajectories(work, { statuses: ["open"], page: 1, perPage: cards, publicOnly: true });
      const ended = await listTrajectories(work, {
        statuses: ["closed", "answered", "evaluated", "not_now"],
        page: 1,
        perPage: 3,
        publicOnly: true,
        archived: "out",
      });
      const takingPart = await takingPartIn(work, bindings.participation, running.items);
      return ok({ running, ended, takingPart, sections: await boardSections(work, bindings.boards, "resident") });
    },
  });
}
