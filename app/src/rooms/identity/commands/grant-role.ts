import { invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { IdentityBindings } from "../bindings.ts";
import { grantFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { personById } from "../reader.ts";
import { insertRole } from "../writer.ts";

/** Gives somebody a role that a room declares. Works from their next click. */
export function grantRole(bindings: IdentityBindings) {
  return command({
    name: "identity.grant_role",
    policy: mayManagePeople,
    input: grantFields,
    rateLimit: { max: 60, perSeconds: 60 },
    async run(work, { personId, role }) {
      if (!bindings.declaredRoles().some((one) => one.role === role))
        return invalidField("role", "identity.staff.wrong.role");
      const person = await personById(work, personId);
      if (!person) return notFound();
      await insertRole(work, personId, role);
      work.emit({ name: "identity.role_granted", payload: { personId, role } });
      return ok({ personId, role });
    },
  });
}
