import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Held on a tablet without a network. The tablet gives each interview its number: what is sent again is known by it, for ever. */
const interview = `
  ${tenantTable(
    "engage_street_interview",
    `interview_id uuid not null, batch_id uuid not null, number int not null, contribution_id uuid not null,
     said_at timestamptz not null, received_at timestamptz not null, is_late boolean not null`,
    "interview_id",
  )}
  create unique index engage_street_interview_of on engage_street_interview (tenant_id, contribution_id);
  create unique index engage_street_interview_number on engage_street_interview (tenant_id, batch_id, number);`;

const route = `
  alter table engage_contribution drop constraint engage_contribution_route_check;
  alter table engage_contribution add constraint engage_contribution_route_check
    check (route in ('online', 'paper', 'spoken', 'street', 'phone', 'api', 'import'));
  alter table engage_batch drop constraint engage_batch_route_check;
  alter table engage_batch add constraint engage_batch_route_check
    check (route in ('paper', 'spoken', 'street', 'phone'));`;

export const street0054: Migration = { id: "engage_0054_street", sql: [interview, route].join("\n") };
