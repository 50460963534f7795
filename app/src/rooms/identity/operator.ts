import type { Refusal } from "../../kernel/refusal.ts";
import { invalidField } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { email } from "../../platform/define/fields.ts";
import { fieldRefusals } from "../../platform/http/run-command.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { publicAddress } from "../tenancy/room.ts";
import { municipalityOf } from "../tenancy/room.ts";
import type { IdentityBindings } from "./bindings.ts";
import { personByEmail } from "./reader.ts";
import { insertMagicLink, insertPerson, insertRole } from "./writer.ts";
import { z } from "zod";

export type RoleGrant = {
  readonly email: string;
  readonly role: string;
  /** Of somebody new; the part before the @ when absent. */
  readonly name?: string;
};

export const roleGrantUsage =
  'role grant --town zandwijk --email naam@zandwijk.nl --role administrator [--name "Naam Achternaam"]';

/** Reads the arguments after `role grant`. Refused with one sentence that says what to do. */
export function parseRoleGrant(args: readonly string[]): Result<RoleGrant & { readonly town: string }, string> {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [flag = "", text] = [args[at], args[at + 1]];
    if (!["--town", "--email", "--role", "--name"].includes(flag)) {
      return refused(`There is no ${flag}. The whole command: ${roleGrantUsage}`);
    }
    if (text === undefined || text.startsWith("--")) {
      return refused(`Give a value after ${flag}. The whole command: ${roleGrantUsage}`);
    }
    given.set(flag, text);
  }
  const [town, address, role, name] = ["--town", "--email", "--role", "--name"].map((flag) => given.get(flag));
  if (town === undefined || address === undefined || role === undefined) {
    return refused(`Give --town, --email and --role. The whole command: ${roleGrantUsage}`);
  }
  return ok({ town, email: address, role, ...(name === undefined ? {} : { name }) });
}

export type GrantedRole = {
  readonly personId: string;
  /** Signs in once within 15 minutes: for whoever runs the machine, when there is no mail yet. */
  readonly signInLink: string;
};

/** Makes somebody known when they are not, gives the role, and returns a link to sign in with. No mail is sent. */
export async function grantRoleByEmail(
  storage: Storage,
  bindings: Pick<IdentityBindings, "declaredRoles" | "baseUrl">,
  tenantId: string,
  grant: RoleGrant,
): Promise<Result<GrantedRole, Refusal>> {
  const parsed = z.object({ email: email() }).safeParse({ email: grant.email });
  if (!parsed.success) return refused({ kind: "invalid", fields: fieldRefusals(parsed.error) });
  if (!bindings.declaredRoles().some(({ role }) => role === grant.role))
    return invalidField("role", "identity.staff.wrong.role");
  const address = parsed.data.email;
  const name = grant.name ?? address.split("@")[0] ?? address;
  return storage.unitOfWork({ tenantId, actor: { kind: "system", name: "operator" } }, async (work) => {
    const known = await personByEmail(work, address);
    const personId = known?.id ?? (await insertPerson(work, { email: address, name, lang: "nl" }));
    await insertRole(work, personId, grant.role);
    work.emit({ name: "identity.role_granted", payload: { personId, role: grant.role } });
    const token = await insertMagicLink(work, personId, "");
    const municipality = await municipalityOf(work);
    const base = municipality ? publicAddress(municipality, bindings.baseUrl) : bindings.baseUrl;
    return ok({ personId, signInLink: `${base}/inloggen/${token}` });
  });
}
