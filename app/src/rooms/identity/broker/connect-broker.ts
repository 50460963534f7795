import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { brokerFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { noEntryKey } from "../sso/no-entry.ts";
import { brokerConnection, sealBrokerSecret } from "../sso/secrets.ts";
import { brokerOf } from "./reader.ts";
import { saveBroker } from "./writer.ts";

/** Keeps how Brink is known at the broker of residents, and what is believed of what it says, once it answered. */
export function connectBroker(bindings: SsoBindings) {
  return slowCommand({
    name: "identity.connect_broker",
    policy: mayManagePeople,
    input: brokerFields,
    rateLimit: { max: 20, perSeconds: 60 },
    async prepare(look, { clientSecret: typed, ...given }) {
      const kept = await look(async (work) => {
        const broker = await brokerOf(work);
        return ok(broker && brokerConnection(bindings, work.tenantId, broker));
      });
      if (!kept.ok) return kept;
      // A secret is for whom it was given to: never sent on to another provider because somebody changed the address.
      const clientSecret = typed === "" && kept.value?.issuer === given.issuer ? kept.value.clientSecret : typed;
      if (clientSecret === "") return invalidField("clientSecret", "platform.field.required");
      const seen = await bindings.provider.look({ ...given, clientSecret });
      if (!seen.ok) return invalidField("issuer", noEntryKey(seen.refusal));
      return ok(async (work) => {
        const sealedSecret = sealBrokerSecret(bindings, work.tenantId, clientSecret);
        await saveBroker(work, { ...given, sealedSecret });
        return ok({});
      });
    },
  });
}
