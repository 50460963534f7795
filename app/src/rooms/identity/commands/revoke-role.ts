import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { grantFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { lockAdministrators, personById } from "../reader.ts";
import { lockSso } from "../sso/sso-reader.ts";
import { deleteRole, markLeft } from "../writer.ts";

/** Takes a role away, at once; never that of the last administrator, because nobody could put it back. */
export const revokeRole = command({
  name: "identity.revoke_role",
  policy: mayManagePeople,
  input: grantFields,
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, { personId, role }) {
    // First, as wherever else both are locked (switch-sso.ts, let-in.ts): otherwise two could wait for each other.
    const sso = await lockSso(work);
    if (role === "administrator") {
      const administrators = await lockAdministrators(work);
      if (administrators.every((id) => id === personId)) return refusedBy("identity.staff.wrong.lastAdministrator");
      if (sso?.emergencyPersonId === personId) return refusedBy("identity.staff.sso.wrong.neededForEmergency");
    }
    const person = await personById(work, personId);
    if (!person?.roles.includes(role)) return notFound();
    await deleteRole(work, personId, role);
    if (person.roles.length === 1) await markLeft(work, personId);
    work.emit({ name: "identity.role_revoked", payload: { personId, role } });
    return ok({ personId, role });
  },
});
