import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { activityById } from "../plan-reader.ts";
import { mayLook } from "../policy.ts";
import { trajectoryById } from "../reader.ts";

/** One activity of one trajectory. */
export const activity = query({
  name: "trajectories.activity",
  policy: mayLook,
  input: z.object({ id: z.string(), activityId: z.string() }),
  async read(work, { id, activityId }) {
    const trajectory = await trajectoryById(work, id);
    const found = await activityById(work, activityId);
    if (!trajectory || found?.trajectoryId !== id) return notFound();
    return ok({ trajectory, activity: found });
  },
});
