import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { roles } from "../domain.ts";
import { maySignIn } from "../policy.ts";
import { demoPersonWithRole } from "../reader.ts";

/** A made-up person to step into; `role` is one of identity's own. */
export type DemoPerson = { readonly role: (typeof roles)[number]; readonly name: string };

/** One made-up person per role, in the order of the loop. */
export const demoPeople = query({
  name: "identity.demo_people",
  policy: maySignIn,
  input: z.object({}),
  async read(work) {
    const found: DemoPerson[] = [];
    for (const role of roles) {
      const person = await demoPersonWithRole(work, role);
      if (person) found.push({ role, name: person.name });
    }
    return ok(found);
  },
});
