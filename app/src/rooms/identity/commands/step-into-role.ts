import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { startOf } from "../domain.ts";
import { stepIntoFields } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { demoPersonWithRole } from "../reader.ts";
import { insertSession } from "../writer.ts";
import { sessionCookieSeconds } from "./sign-in.ts";

/**
 * For the trial only: whoever tries Brink becomes one of its made-up people, without a password. Real people are never
 * among them. Does not exist outside demo mode.
 */
export const stepIntoRole = command({
  name: "identity.step_into_role",
  policy: maySignIn,
  input: stepIntoFields,
  rateLimit: { max: 60, perSeconds: 60 },
  async run(work, { role, next }) {
    const person = await demoPersonWithRole(work, role);
    if (!person) return refusedBy("identity.staff.wrong.noDemoPerson");
    const token = await insertSession(work, person.id);
    return ok({ token, maxAgeSeconds: sessionCookieSeconds, to: next ?? startOf(person.roles) });
  },
});
