import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { IdentityBindings } from "../bindings.ts";
import { maySignIn } from "../domain.ts";
import { invitationFields } from "../inputs.ts";
import { sendLetter } from "../letters.ts";
import { mayManagePeople } from "../policy.ts";
import { personByEmail } from "../reader.ts";
import { isOnlySso } from "../sso/sso-reader.ts";
import { insertPerson, insertRole, renamePerson } from "../writer.ts";

/**
 * Somebody may come in from now on, with these roles. The letter leads to the page that asks for their address, not to
 * a link that signs in: an invitation may lie in a mailbox for weeks.
 */
export function invitePerson(bindings: IdentityBindings) {
  return command({
    name: "identity.invite_person",
    policy: mayManagePeople,
    input: invitationFields,
    rateLimit: { max: 60, perSeconds: 600 },
    async run(work, { email, name, roles }) {
      const declared = new Set(bindings.declaredRoles().map((one) => one.role));
      if (roles.some((role) => !declared.has(role))) return invalidField("roles", "identity.staff.wrong.role");
      const known = await personByEmail(work, email);
      if (known && maySignIn(known))
        return invalidField("email", "identity.staff.wrong.emailKnown", { name: known.name });
      const personId = known?.id ?? (await insertPerson(work, { email, name, lang: "nl" }));
      if (known) await renamePerson(work, personId, name);
      for (const role of roles) await insertRole(work, personId, role);
      await sendLetter(work, bindings, {
        to: { email, name, lang: known?.lang ?? "nl" },
        subject: "identity.staff.mail.invitation.subject",
        text: `identity.staff.mail.invitation.${(await isOnlySso(work)) ? "ssoText" : "text"}`,
        path: "/inloggen",
        key: `identity.invitation ${personId} ${work.now.toISOString()}`,
      });
      work.emit({ name: "identity.person_invited", payload: { personId, roles } });
      return ok({ personId });
    },
  });
}
