import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce } from "../../../platform/storage/tenant-table.ts";

/**
 * The register's own order, so that its first page is the first fifty of an index. Ascending, and read backwards: what is
 * sent now then goes to the end of its trajectory, where a full page of the index is left full instead of split in two.
 */
const register = `
  drop index engage_contribution_register;
  create index engage_contribution_register on engage_contribution
    (tenant_id, trajectory_id, state desc, submitted_at, contribution_id desc);`;

export const migration0002: Migration = {
  id: "engage_0002_long_registers",
  sql: [register, tenantAskedOnce("engage_contribution"), tenantAskedOnce("engage_disposition")].join("\n"),
};
