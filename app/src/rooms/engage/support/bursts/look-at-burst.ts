import { z } from "zod";
import { refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import * as field from "../../../../platform/define/fields.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayModerate } from "../../policy.ts";
import { markLooked } from "./writer.ts";

/** Somebody saw that much support came at once. The support stays: whatever has to be done is a person's work. */
export const lookAtBurst = command({
  name: "engage.look_at_burst",
  policy: mayModerate,
  input: z.object({ burstId: field.id() }),
  rateLimit: staffPace,
  async run(work, { burstId }) {
    if (!(await markLooked(work, burstId, nameOf(work.actor)))) return refusedBy("engage.burst.staff.refused.looked");
    return ok({ burstId });
  },
});
