/** Who acts. A visitor is nobody in particular; `guestId` is the signed cookie of somebody who took part without an account. */
export type Actor =
  | { readonly kind: "visitor"; readonly guestId?: string }
  | {
      readonly kind: "person";
      readonly personId: string;
      readonly name: string;
      readonly email: string;
      readonly roles: readonly string[];
    }
  | { readonly kind: "system"; readonly name: string };

/** A visitor has no role; the system has every role. */
export function hasRole(actor: Actor, role: string): boolean {
  return actor.kind === "system" || (actor.kind === "person" && actor.roles.includes(role));
}

/** A short, stable reference for logs and the outbox; never a name or an address. */
export function actorReference(actor: Actor): string {
  if (actor.kind === "person") return `person:${actor.personId}`;
  if (actor.kind === "system") return `system:${actor.name}`;
  return actor.guestId === undefined ? "visitor" : `guest:${actor.guestId}`;
}
