import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { connectionFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
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
    async prepare(look, { clientSecret: typed, ...given }) {
      const kept = await look(async (work) => {
        const sso = await ssoOf(work);
        return ok(sso && connectionOf(bindings, work.tenantId, sso));
      });
      if (!kept.ok) return kept;
      // One that cannot be opened any more is none; nor can the accounts be found any more, which hang on the same secret.
      // A secret is for whom it was given to: never sent on to another provider because somebody changed the address.
      const isSame = kept.value?.issuer === given.issuer;
      const clientSecret = typed === "" && isSame ? kept.value.clientSecret : typed;
      if (clientSecret === "") return invalidField("clientSecret", "platform.field.required");
      const seen = await bindings.provider.look({ ...given, clientSecret });
      if (!seen.ok) return invalidField("issuer", noEntryKey(seen.refusal));
      return ok(async (work) => {
        if (!isSame) await forgetSubjects(work);
        const sealedSecret = sealClientSecret(bindings, work.tenantId, clientSecret);
        await saveConnection(work, { ...given, sealedSecret, endsSession: seen.value.endsSession });
        return ok({});
      });
    },
  });
}
