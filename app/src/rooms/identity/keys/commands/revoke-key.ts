import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { command } from "../../../../platform/define/command.ts";
import { mayManageKeys } from "../../policy.ts";
import { keyFields } from "../inputs.ts";
import { markRevoked } from "../key-writer.ts";

/** From now on it lets nobody in. What was done by it stays. */
export const revokeKey = command({
  name: "identity.revoke_key",
  policy: mayManageKeys,
  input: keyFields,
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, { keyId }) {
    if (!(await markRevoked(work, keyId, nameUnder(work.actor).name))) return notFound();
    work.emit({ name: "identity.key_revoked", payload: { keyId } });
    return ok({ keyId });
  },
});
