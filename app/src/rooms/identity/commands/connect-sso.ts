import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { connectionFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { givenProof, keepProof, keptProof } from "../sso/given-proof.ts";
import { noEntryKey } from "../sso/no-entry.ts";
import { connectionOf, sealClientSecret } from "../sso/secrets.ts";
import { ssoOf } from "../sso/sso-reader.ts";
import { forgetSubjects, saveConnection } from "../sso/sso-writer.ts";

/** Keeps how Brink is known at the municipality's provider, once that provider answered. */
export function connectSso(bindings: SsoBindings) {
  return slowCommand({
    name: "identity.connect_sso",
    policy: mayManagePeople,
    input: connectionFields,
    rateLimit: { max: 20, perSeconds: 60 },
    async prepare(look, given) {
      const kept = await look(async (work) => {
        const sso = await ssoOf(work);
        return ok(await keptProof(work, "staff", sso && (await connectionOf(bindings, work, sso))));
      });
      if (!kept.ok) return kept;
      const proof = await givenProof(bindings, kept.value, given);
      if (!proof.ok) return proof;
      const seen = await bindings.provider.look(given.issuer);
      if (!seen.ok) return invalidField("issuer", noEntryKey(seen.refusal));
      return ok(async (work) => {
        // One that cannot be opened any more is none; nor can the accounts be found any more, which hang on the same secret.
        if (kept.value.connection?.issuer !== given.issuer) await forgetSubjects(work);
        const sealed = (secret: string) => sealClientSecret(bindings, work.tenantId, secret);
        const kind = await keepProof(work, "staff", proof.value, sealed);
        await saveConnection(work, { ...given, ...kind, endsSession: seen.value.endsSession });
        return ok({});
      });
    },
  });
}
