import type { Clock } from "../../../kernel/clock.ts";
import type { TenantDirectory } from "../../../platform/define/tenant.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import type { Municipality } from "../domain.ts";
import { defaultNames, matchHost } from "../host-name.ts";
import { allMunicipalities } from "../reader.ts";
import { keepAnswer } from "./kept-answer.ts";

// A change in this process is seen at once; one made by another process on the same database within this time.
const keptMs = 2_000;

/** The tenant directory, with everything that is kept of a municipality. */
export interface MunicipalityDirectory extends TenantDirectory {
  byHost(host: string): Promise<Municipality | undefined>;
  byId(tenantId: string): Promise<Municipality | undefined>;
  bySlug(slug: string): Promise<Municipality | undefined>;
  all(): Promise<readonly Municipality[]>;
}

/** Finds municipalities by host, id or slug, with a short memory that forgets when one is changed here. */
export function createTenantDirectory(storage: Storage, clock: Clock, baseUrl: string): MunicipalityDirectory {
  const kept = keepAnswer(() => storage.platform(allMunicipalities), keptMs, clock);
  const bases = defaultNames(baseUrl);
  onTenancyChange(storage, () => kept.forget());
  return {
    byHost: async (host) => matchHost(await kept.get(), host, bases),
    byId: async (tenantId) => (await kept.get()).find((one) => one.id === tenantId),
    bySlug: async (slug) => (await kept.get()).find((one) => one.slug === slug),
    all: () => kept.get(),
  };
}

/** Calls `listener` after each commit in this process that changed something of this room. */
export function onTenancyChange(storage: Storage, listener: (tenantId: string) => void): void {
  storage.onCommit((tenantId, events) => {
    if (events.some((name) => name.startsWith("tenancy."))) listener(tenantId);
  });
}
