/**
 * Who acts. A visitor is nobody in particular; `guestId` is the signed cookie of somebody who took part without an account.
 * A key is another system of the municipality: it may do what its scopes say and nothing that asks for a role.
 */
export type Actor =
  | { readonly kind: "visitor"; readonly guestId?: string }
  | {
      readonly kind: "person";
      readonly personId: string;
      readonly name: string;
      readonly email: string;
      readonly roles: readonly string[];
    }
  | KeyActor
  | { readonly kind: "system"; readonly name: string };

export type KeyActor = {
  readonly kind: "key";
  readonly keyId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** The only activities that it is for; none: all. */
  readonly activityIds: readonly string[];
};

/** A visitor has no role, and no key has one; the system has every role. */
export function hasRole(actor: Actor, role: string): boolean {
  return actor.kind === "system" || (actor.kind === "person" && actor.roles.includes(role));
}

/** Whether it is a key that was given out for this; the system may do what every key may. */
export function hasScope(actor: Actor, scope: string): boolean {
  return actor.kind === "system" || (actor.kind === "key" && actor.scopes.includes(scope));
}

/** Whether nothing keeps this actor from this activity: only a key can be for some alone. */
export function isForActivity(actor: Actor, activityId: string): boolean {
  return actor.kind !== "key" || actor.activityIds.length === 0 || actor.activityIds.includes(activityId);
}

/** Whose name stands under what was done: a person's, a key's, or else Brink's own, which has no id. */
export function nameUnder(actor: Actor): { readonly id: string | undefined; readonly name: string } {
  if (actor.kind === "person") return { id: actor.personId, name: actor.name };
  if (actor.kind === "key") return { id: actor.keyId, name: actor.name };
  return { id: undefined, name: "Brink" };
}

/** A short, stable reference for logs and the outbox; never a name or an address. */
export function actorReference(actor: Actor): string {
  if (actor.kind === "person") return `person:${actor.personId}`;
  if (actor.kind === "key") return `key:${actor.keyId}`;
  if (actor.kind === "system") return `system:${actor.name}`;
  return actor.guestId === undefined ? "visitor" : `guest:${actor.guestId}`;
}
