import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Who may look at a trajectory before it opens: whoever has the link, whose hash alone is kept. */
export const previewLinks: Migration = {
  id: "trajectories_0006_preview_links",
  sql: `
    ${tenantTable(
      "trajectories_preview_link",
      `trajectory_id uuid not null, key uuid not null, token_hash text not null, made_at timestamptz not null,
       foreign key (tenant_id, trajectory_id) references trajectories_trajectory (tenant_id, id)`,
      "trajectory_id",
    )}
    create unique index trajectories_preview_link_token on trajectories_preview_link (tenant_id, token_hash);`,
};
