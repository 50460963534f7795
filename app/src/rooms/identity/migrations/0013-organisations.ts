import type { Migration } from "../../../platform/define/room.ts";

/** Beside the broker for persons one for who comes for an organisation: eHerkenning. It may be the same service. */
export const organisations0013: Migration = {
  id: "identity_0013_organisations",
  sql: `
    alter table identity_broker
      add column party text not null default 'person' check (party in ('person', 'organisation')),
      drop constraint identity_broker_pkey,
      add primary key (tenant_id, party);`,
};
