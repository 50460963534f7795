import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "./actor.ts";
import { hasRole, hasScope } from "./actor.ts";

/** Says who may. `name` stands in the matrix of test/architecture/who-may.txt. */
export type Policy = { readonly name: string; allows(actor: Actor): boolean };

export function anyone(): Policy {
  return { name: "anyone", allows: () => true };
}

/** Everybody who holds at least one of these roles in this municipality. */
export function roleHolders(name: string, roles: readonly string[]): Policy {
  return { name, allows: (actor) => roles.some((role) => hasRole(actor, role)) };
}

/** Only other systems, by a key that was given out for at least one of these. */
export function keyHolders(name: string, scopes: readonly string[]): Policy {
  return { name, allows: (actor) => scopes.some((scope) => hasScope(actor, scope)) };
}

/** Only Brink itself: jobs, seeds and the operator's command line. */
export function systemOnly(): Policy {
  return { name: "system", allows: (actor) => actor.kind === "system" };
}

/** The refusal that fits: a visitor can still sign in, a person cannot. */
export function refusalOf(policy: Policy, actor: Actor): Refusal | undefined {
  if (policy.allows(actor)) return undefined;
  return actor.kind === "visitor" ? { kind: "notSignedIn" } : { kind: "forbidden" };
}
