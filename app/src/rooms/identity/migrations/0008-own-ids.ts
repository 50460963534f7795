import type { Migration } from "../../../platform/define/room.ts";

/**
 * An account of a resident has an id of its own, also of who works here: by theirs a device would show what they send at their desk.
 * What they sent until now stays the person's.
 */
export const ownIds0008: Migration = {
  id: "identity_0008_own_ids",
  sql: `
    alter table identity_resident no force row level security;
    alter table identity_person no force row level security;
    update identity_resident r set resident_id = gen_random_uuid()
      where exists (select from identity_person p where p.tenant_id = r.tenant_id and p.id = r.resident_id);
    alter table identity_resident force row level security;
    alter table identity_person force row level security;`,
};
