import { invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { IdentityBindings } from "../bindings.ts";
import { groupRoleFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { groupRoles } from "../sso/sso-reader.ts";
import { deleteGroupRole, insertGroupRole } from "../sso/sso-writer.ts";

const rowsAtMost = 200;

/** From now on who is in this group has this role when they sign in. */
export function addGroupRole(bindings: Pick<IdentityBindings, "declaredRoles">) {
  return command({
    name: "identity.add_group_role",
    policy: mayManagePeople,
    input: groupRoleFields,
    rateLimit: { max: 60, perSeconds: 60 },
    async run(work, row) {
      if (!bindings.declaredRoles().some(({ role }) => role === row.role))
        return invalidField("role", "identity.staff.wrong.role");
      const rows = await groupRoles(work);
      if (rows.length >= rowsAtMost)
        return invalidField("group", "identity.staff.sso.wrong.tooMany", { max: rowsAtMost });
      await insertGroupRole(work, row);
      return ok({});
    },
  });
}

/** The group gives this role no more; who has it keeps it until somebody takes it away. */
export const removeGroupRole = command({
  name: "identity.remove_group_role",
  policy: mayManagePeople,
  input: groupRoleFields,
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, row) {
    return (await deleteGroupRole(work, row)) ? ok({}) : notFound();
  },
});
