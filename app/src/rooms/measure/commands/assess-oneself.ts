import { forbidden, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { saveAssessment } from "../assessment-writer.ts";
import { assessmentInput } from "../inputs.ts";
import { mayAssess } from "../policy.ts";

/** A professional's mirror: for the person itself, and nobody else opens it. */
export const assessOneself = command({
  name: "measure.assess_oneself",
  policy: mayAssess,
  input: assessmentInput,
  rateLimit: { max: 30, perSeconds: 600 },
  async run(work, { trajectoryId, moment, answers }) {
    // Whose it is comes from the session alone: nobody fills one in for another.
    if (work.actor.kind !== "person") return forbidden();
    if (!(await trajectoryById(work, trajectoryId))) return notFound();
    if (Object.keys(answers).length === 0) return refusedBy("measure.refused.nothingAnswered");
    await saveAssessment(work, { trajectoryId, personId: work.actor.personId, moment, answers });
    // The event names no trajectory and no person: a log should not tell who looked in the mirror.
    work.emit({ name: "measure.self_assessed", payload: {} });
    return ok({ trajectoryId, moment });
  },
});
