import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { clientKeyFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { newPair } from "./key-pair.ts";
import { deleteFormerKeys, insertClientKey, useNextKey } from "./writer.ts";

/**
 * Makes a key pair, signs with it, or takes away the one before. A new key is there to be read before anything is signed with it, so
 * that a service that was given it by hand, or looks for it once a day, never meets a signature that it cannot check.
 */
export function changeClientKey(bindings: SsoBindings) {
  return slowCommand({
    name: "identity.change_client_key",
    policy: mayManagePeople,
    input: clientKeyFields,
    rateLimit: { max: 20, perSeconds: 60 },
    async prepare(look, { side, step }) {
      const found = await look((work) => Promise.resolve(ok(work.tenantId)));
      if (!found.ok) return found;
      const pair = step === "make" ? await newPair(bindings, found.value) : undefined;
      return ok(async (work): Promise<Result<object, Refusal>> => {
        if (pair) return orRefused(await insertClientKey(work, side, pair), "nextIsThere");
        if (step === "use") return orRefused(await useNextKey(work, side), "noNext");
        return orRefused(await deleteFormerKeys(work, side), "noFormer");
      });
    },
  });
}

function orRefused(isDone: boolean, why: "nextIsThere" | "noNext" | "noFormer"): Result<object, Refusal> {
  return isDone ? ok({}) : refusedBy(`identity.clientKey.staff.${why}`);
}
