import { grantRoleByEmail, parseRoleGrant, roleGrantUsage } from "../rooms/identity/room.ts";
import { identityBindings, townBySlug } from "./known-towns.ts";
import type { OperatorCommand } from "./operator-command.ts";
import { sayRefusal } from "./operator-command.ts";

export const grantRoleCommand: OperatorCommand = {
  words: ["role", "grant"],
  usage: roleGrantUsage,
  says: "Gives somebody a role in a municipality, and prints a link to sign in with.",
  wrong(args) {
    const grant = parseRoleGrant(args);
    return grant.ok ? undefined : grant.refusal;
  },
  async run(brink, args, terminal) {
    const grant = parseRoleGrant(args);
    if (!grant.ok) throw new Error("These arguments were checked before.");
    const { town: slug, email, role } = grant.value;
    const { app, storage } = brink.composition;
    const bindings = identityBindings(brink);
    const roles = bindings.declaredRoles().map((declared) => declared.role);
    const town = await townBySlug(brink, slug);
    if (!town) {
      const slugs = (await app.tenants.all()).map((one) => one.slug);
      terminal.err(`There is no municipality "${slug}". There are: ${slugs.join(", ") || "none"}.`);
      return 1;
    }
    if (!roles.includes(role)) {
      terminal.err(`There is no role "${role}". There are: ${roles.join(", ")}.`);
      return 1;
    }
    const granted = await grantRoleByEmail(storage, bindings, town.id, grant.value);
    if (!granted.ok) return sayRefusal(brink, granted.refusal, terminal);
    terminal.out(`${email} is ${role} of ${town.name}. To sign in now, once, within 15 minutes:`);
    terminal.out(granted.value.signInLink);
    return 0;
  },
};
