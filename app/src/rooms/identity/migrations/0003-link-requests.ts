import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Who asked for a link, known or not, until a job has looked whether there is somebody to mail. */
export const linkRequests0003: Migration = {
  id: "identity_0003_link_requests",
  sql: tenantTable(
    "identity_link_request",
    "id uuid not null, email text not null, next_path text not null, asked_at timestamptz not null",
    "id",
  ),
};
