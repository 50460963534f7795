import { dayOf } from "../../../../kernel/day.ts";
import { newId, tokenHash } from "../../../../kernel/ids.ts";
import { invalidField } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { command } from "../../../../platform/define/command.ts";
import { mayManageKeys } from "../../policy.ts";
import type { KeyBindings } from "../bindings.ts";
import { keyToken, yearLater } from "../domain.ts";
import { makeKeyFields } from "../inputs.ts";
import { insertKey } from "../key-writer.ts";

/** A key for another system: for what, for which activities, and until when. */
export function makeKey(bindings: KeyBindings) {
  return command({
    name: "identity.make_key",
    policy: mayManageKeys,
    input: makeKeyFields,
    rateLimit: { max: 20, perSeconds: 60 },
    async run(work, { name, purpose, scopes, activities, endsOn }) {
      const today = dayOf(work.now);
      if (endsOn < today) return invalidField("endsOn", "identity.staff.key.wrong.past");
      if (endsOn > yearLater(today)) return invalidField("endsOn", "identity.staff.key.wrong.tooLate");
      const known = bindings.declaredScopes().map(({ scope }) => scope);
      if (scopes.some((scope) => !known.includes(scope)))
        return invalidField("scopes", "identity.staff.key.wrong.noScope");
      const offered = activities.length === 0 ? [] : await bindings.activities(work);
      if (activities.some((one) => !offered.some((activity) => activity.id === one)))
        return invalidField("activities", "platform.field.choose");
      const { id: madeBy, name: madeByName } = nameUnder(work.actor);
      const keyId = newId();
      await insertKey(work, {
        ...{ id: keyId, name, purpose, scopes, activityIds: activities, endsOn },
        ...{ madeBy, madeByName, madeAt: work.now },
        tokenHash: tokenHash(keyToken(bindings, work.tenantId, keyId)),
      });
      work.emit({ name: "identity.key_made", payload: { keyId } });
      return ok({ keyId });
    },
  });
}
