import type { Refused } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { SsoBindings } from "../bindings.ts";
import { ssoReturnFields } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { readClaims } from "../sso/claims.ts";
import { letIn } from "../sso/let-in.ts";
import type { NoEntryReason } from "../sso/no-entry.ts";
import { noEntryKey } from "../sso/no-entry.ts";
import { connectionOf, flowKey, subjectHash } from "../sso/secrets.ts";
import { belongsTo, openFlow } from "../sso/flow.ts";
import { ssoOf } from "../sso/sso-reader.ts";

/**
 * Lets in who came back from the municipality's provider: what they come with has to belong to what this browser went with,
 * the provider itself has to confirm it, and one of their groups has to give a role.
 */
export function signInBySso(bindings: SsoBindings) {
  return slowCommand({
    name: "identity.sign_in_by_sso",
    policy: maySignIn,
    input: ssoReturnFields,
    // A whole town hall begins its day behind one network address.
    rateLimit: { max: 600, perSeconds: 600 },
    async prepare(look, { address, flow: sealed }) {
      const begun = await look(async (work) => {
        const { tenantId, now } = work;
        const sso = await ssoOf(work);
        if (!sso || sso.way === "off") return no("off");
        const flow = openFlow(flowKey(bindings), sealed, { tenantId, now });
        const isSame = flow?.issuer === sso.issuer && belongsTo(address, flow);
        if (!flow || !isSame) return no("again");
        const connection = await connectionOf(bindings, work, sso);
        return connection ? ok({ sso, flow, now, connection }) : no("client");
      });
      if (!begun.ok) return begun;
      const { sso, flow, now, connection } = begun.value;
      const said = await bindings.provider.finish(connection, { address, began: flow.began, now });
      if (!said.ok) return no(said.refusal);
      const known = readClaims(said.value, sso.groupsClaim);
      if (known.groupsElsewhere) return no("groups");
      if (known.groupsUnheard) return no("away");
      const subject = subjectHash(bindings, sso.issuer, said.value.claims.sub);
      return ok((work) => letIn(work, { issuer: sso.issuer, subject, known, next: flow.next }));
    },
  });
}

function no(reason: NoEntryReason): Refused<Refusal> {
  return refusedBy(noEntryKey(reason));
}
