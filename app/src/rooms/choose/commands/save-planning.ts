import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { savePlanningInput } from "../inputs.ts";
import { keepPlanningSettings } from "../planning-writer.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { staffPace } from "./pace.ts";

/** What the plan of a guide is counted with. It is no answer to a question, so the advice stays as it is. */
export const savePlanning = command({
  name: "choose.save_planning",
  policy: mayGuide,
  input: savePlanningInput,
  rateLimit: staffPace,
  async run(work, { id, region, addresses, letterPrice: letterPriceCents, hoursPerWeek }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    await keepPlanningSettings(work, id, { region, addresses, letterPriceCents, hoursPerWeek });
    work.emit({ name: "choose.planning_saved", payload: { guideId: id } });
    return ok({ id });
  },
});
