import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { motivate } from "../../trajectories/room.ts";
import { recordMotivationInput } from "../inputs.ts";
import { mayChoose } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { setTrajectory } from "../writer.ts";
import { trajectoryOf } from "./choose-combination.ts";
import { staffPace } from "./pace.ts";

/** When residents are not asked this time: why not, by whom decided, on the trajectory where anybody can find it. */
export const recordMotivation = command({
  name: "choose.record_motivation",
  policy: mayChoose,
  input: recordMotivationInput,
  rateLimit: staffPace,
  async run(work, { id, ...motivation }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    const trajectory = await trajectoryOf(work, guide);
    if (!trajectory.ok) return trajectory;
    await setTrajectory(work, id, trajectory.value.id);
    const recorded = await motivate(work, trajectory.value.id, motivation);
    if (!recorded.ok) return recorded;
    work.emit({ name: "choose.motivation_recorded", payload: { guideId: id, trajectoryId: trajectory.value.id } });
    return ok({ id, trajectoryId: trajectory.value.id });
  },
});
