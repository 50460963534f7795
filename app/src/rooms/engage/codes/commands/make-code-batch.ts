import { newId, newToken } from "../../../../kernel/ids.ts";
import { forbidden, invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { seal } from "../../../../platform/http/once-seal.ts";
import { takesPaper } from "../../commands/enter-contribution.ts";
import { staffPace } from "../../commands/paces.ts";
import { placeOf } from "../../place.ts";
import { maySetUp } from "../../policy.ts";
import { classAtMost } from "../../school/domain.ts";
import { batchInput } from "../inputs.ts";
import { batchesOf } from "../reader.ts";
import { insertBatch } from "../writer.ts";

const batchesAtMost = 50;

/**
 * Asks for codes; a job makes them. What they are made from is kept open until they are made, and after that only sealed
 * with a key that is nowhere but in the answer (docs/decisions/0017).
 */
export function makeCodeBatch(methods: readonly Method[]) {
  return command({
    name: "engage.make_code_batch",
    policy: maySetUp,
    input: batchInput,
    rateLimit: staffPace,
    async run(work, { activityId, name, wanted, for: whom }) {
      if (work.actor.kind !== "person") return forbidden();
      const place = await placeOf(work, methods, activityId);
      if (!place) return notFound();
      const { status } = place.trajectory;
      if (status !== "preparing" && !takesPaper(place)) return refusedBy("engage.codes.staff.over");
      const forClass = whom === "class";
      if (forClass && place.host.codes === "none") return refusedBy("engage.codes.staff.classNoRule");
      if (forClass && wanted > classAtMost)
        return invalidField("wanted", "engage.codes.staff.classTooMany", { max: classAtMost });
      if ((await batchesOf(work, activityId)).length >= batchesAtMost) return refusedBy("engage.codes.staff.tooMany");
      const [batchId, seed, key] = [newId(), newToken(), newToken()];
      const byName = work.actor.name;
      const sealedSeed = seal(key, seed);
      await insertBatch(work, { id: batchId, activityId, name, forClass, wanted, seed, sealedSeed, byName });
      work.emit({ name: "engage.codes_asked", payload: { batchId } });
      return ok({ batchId, key });
    },
  });
}
