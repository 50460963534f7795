import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { byDimension, figuresOf } from "../figures.ts";
import { mayRead } from "../policy.ts";

/** The newest figures of a trajectory for the municipality itself. */
export const measurementOfTrajectory = query({
  name: "measure.measurement",
  policy: mayRead,
  input: z.object({ id: z.string() }),
  async read(work, { id }) {
    const trajectory = await trajectoryById(work, id);
    if (!trajectory) return notFound();
    const figures = await figuresOf(work, id, "internal");
    return ok({ trajectory, dimensions: byDimension(figures), computedAt: figures[0]?.stored.computedAt });
  },
});
