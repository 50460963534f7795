import { systemClock } from "../kernel/clock.ts";
import type { IdentityBindings } from "../rooms/identity/room.ts";
import type { Municipality } from "../rooms/tenancy/room.ts";
import { createTenantDirectory } from "../rooms/tenancy/room.ts";
import type { OpenBrink } from "../start.ts";

/** Looks in the database itself: the town may have been made a moment ago. */
export function townBySlug({ composition, config }: OpenBrink, slug: string): Promise<Municipality | undefined> {
  return createTenantDirectory(composition.storage, systemClock(), config.baseUrl).bySlug(slug);
}

/** What the room identity has to know to give somebody a role. */
export function identityBindings(brink: OpenBrink): Pick<IdentityBindings, "declaredRoles" | "baseUrl"> {
  const declared = brink.composition.app.rooms.flatMap((room) => room.roles ?? []);
  return { declaredRoles: () => declared, baseUrl: brink.config.baseUrl };
}
