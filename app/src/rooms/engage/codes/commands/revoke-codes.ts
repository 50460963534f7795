import { forbidden, invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { maySetUp } from "../../policy.ts";
import { codeHash } from "../code-hash.ts";
import { codeIn } from "../domain.ts";
import { codeProblem, forStaff } from "../given-code.ts";
import { revokeBatchInput, revokeOneInput } from "../inputs.ts";
import { batchById } from "../reader.ts";
import { revokeBatch, revokeOne } from "../writer.ts";

/** A letter is lost, or came to the wrong address. What was sent with a code stays: nobody knows which that is. */
export const revokeCode = command({
  name: "engage.revoke_code",
  policy: maySetUp,
  input: revokeOneInput,
  rateLimit: staffPace,
  async run(work, { activityId, code: typed }) {
    const code = codeIn(typed);
    if (code === undefined) return invalidField("code", forStaff("engage.code.malformed"));
    const hash = await codeHash(work.tenantId, code);
    const problem = await codeProblem(work, hash, activityId);
    const used = "engage.codes.staff.refused.usedBefore";
    if (problem === "engage.code.used") return invalidField("code", used);
    if (problem !== undefined) return invalidField("code", forStaff(problem));
    return (await revokeOne(work, hash)) ? ok({ activityId }) : invalidField("code", used);
  },
});

/** Letters were printed wrong, or a link with codes went to somebody else. */
export const revokeCodeBatch = command({
  name: "engage.revoke_code_batch",
  policy: maySetUp,
  input: revokeBatchInput,
  rateLimit: staffPace,
  async run(work, { batchId, reason }) {
    if (work.actor.kind !== "person") return forbidden();
    const batch = await batchById(work, batchId);
    if (!batch) return notFound();
    const revoked = await revokeBatch(work, batchId, { name: work.actor.name, reason });
    return revoked ? ok({ batchId }) : refusedBy("engage.codes.staff.revokedBefore");
  },
});
