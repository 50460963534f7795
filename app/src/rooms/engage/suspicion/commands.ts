import { z } from "zod";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import { nameOf } from "../commands/moderate.ts";
import { staffPace } from "../commands/paces.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { mayModerate } from "../policy.ts";
import { suspicionById } from "./reader.ts";
import { markCleared, publishSuspects } from "./writer.ts";

// A statement takes no more parameters than fit in two bytes.
const stepsAtOnce = 1_000;

/** These are real people: shows everything of it at once, and holds no more of its like back. */
export const clearSuspicion = command({
  name: "engage.clear_suspicion",
  policy: mayModerate,
  input: z.object({ suspicionId: field.id() }),
  rateLimit: staffPace,
  async run(work, { suspicionId }) {
    const suspicion = await suspicionById(work, suspicionId);
    if (!suspicion) return notFound();
    if (!(await markCleared(work, suspicionId))) return refusedBy("engage.suspicion.staff.clearedBefore");
    const shown = await publishSuspects(work, suspicionId, nameOf(work.actor));
    for (let at = 0; at < shown.length; at += stepsAtOnce)
      await insertSteps(work, shown.slice(at, at + stepsAtOnce), "published");
    const { trajectoryId } = suspicion;
    work.emit({ name: "engage.suspicion_cleared", payload: { suspicionId, trajectoryId } });
    return ok({ count: shown.length });
  },
});
