import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { brokerFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { givenProof, keepProof, keptProof } from "../sso/given-proof.ts";
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
    async prepare(look, given) {
      const kept = await look(async (work) => {
        const broker = await brokerOf(work, given.party);
        return ok(await keptProof(work, "residents", broker && (await brokerConnection(bindings, work, broker))));
      });
      if (!kept.ok) return kept;
      const proof = await givenProof(bindings, kept.value, given);
      if (!proof.ok) return proof;
      const seen = await bindings.provider.look(given.issuer);
      if (!seen.ok) return invalidField("issuer", noEntryKey(seen.refusal));
      return ok(async (work) => {
        const sealed = (secret: string) => sealBrokerSecret(bindings, work.tenantId, secret);
        await saveBroker(work, { ...given, ...(await keepProof(work, "residents", proof.value, sealed)) });
        return ok({});
      });
    },
  });
}
