import type { Migration } from "../../../platform/define/room.ts";
import { ownRowsOnly, tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * The municipality itself. Found by host before any tenant is known, so the platform role may read all of them; inside
 * a unit of work a municipality sees and changes only its own row, and nobody deletes one.
 */
const municipality = `
  create table tenancy_municipality (
    tenant_id uuid primary key,
    slug text not null,
    name text not null,
    cbs_code text,
    -- Answers on localhost and on the address of BASE_URL itself; the first one that is made.
    is_default boolean not null default false,
    time_zone text not null default 'Europe/Amsterdam',
    languages text[] not null check (cardinality(languages) > 0),
    contact jsonb not null,
    brand jsonb not null default '{}',
    legal_texts jsonb not null default '{}',
    retention jsonb not null,
    created_at timestamptz not null
  );
  ${ownRowsOnly("tenancy_municipality")}
  revoke delete on tenancy_municipality from brink_tenant;
  create policy look_up on tenancy_municipality to brink_platform using (true) with check (true);
  grant select, insert, update on tenancy_municipality to brink_platform;
  create unique index tenancy_municipality_slug on tenancy_municipality (slug);
  create unique index tenancy_municipality_default on tenancy_municipality (is_default) where is_default;`;

/** Its own host names; one host belongs to one municipality. */
const host = `
  ${tenantTable("tenancy_host", "host text not null, added_at timestamptz not null", "host")}
  create policy look_up on tenancy_host to brink_platform using (true);
  grant select on tenancy_host to brink_platform;
  create unique index tenancy_host_once on tenancy_host (host);`;

/** One current logo; its hash is in its address, so that a new one is seen at once. */
const logo = `
  ${tenantTable(
    "tenancy_logo",
    `sha256 text not null, content_type text not null, width integer not null, height integer not null,
     bytes bytea not null, at timestamptz not null`,
    "sha256",
  )}
  create policy look_up on tenancy_logo to brink_platform using (true);
  grant select on tenancy_logo to brink_platform;`;

export const municipality0001: Migration = {
  id: "tenancy_0001_municipality",
  sql: `${municipality} ${host} ${logo}`,
};
