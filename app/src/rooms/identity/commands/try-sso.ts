import { z } from "zod";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { mayManagePeople } from "../policy.ts";
import { noEntryKey } from "../sso/no-entry.ts";
import { connectionOf } from "../sso/secrets.ts";
import { ssoOf } from "../sso/sso-reader.ts";

/** Asks the provider who it is, and says in words what is wrong. */
export function trySso(bindings: SsoBindings) {
  return slowCommand({
    name: "identity.try_sso",
    policy: mayManagePeople,
    input: z.object({}),
    rateLimit: { max: 20, perSeconds: 60 },
    async prepare(look) {
      const kept = await look(async (work) => {
        const sso = await ssoOf(work);
        if (!sso) return notFound();
        const connection = await connectionOf(bindings, work, sso);
        return connection ? ok(connection) : refusedBy(noEntryKey("client"));
      });
      if (!kept.ok) return kept;
      const seen = await bindings.provider.look(kept.value.issuer);
      if (!seen.ok) return refusedBy(noEntryKey(seen.refusal));
      return ok(() => Promise.resolve(ok({})));
    },
  });
}
