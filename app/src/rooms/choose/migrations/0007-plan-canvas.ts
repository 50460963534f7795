import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What people wrote in a field of a plan. */
const text = tenantTable(
  "choose_plan_text",
  `guide_id uuid not null, field text not null, text text not null, version integer not null default 1,
   changed_at timestamptz not null, changed_by text not null,
   foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id)`,
  "guide_id, field",
);

/** A municipality's own copy of a tool: once in a plan, with the version of the sample from which it came. */
const tool = tenantTable(
  "choose_plan_tool",
  `guide_id uuid not null, tool text not null, lang text not null check (lang in ('nl', 'en')), text text not null,
   tool_version integer not null, version integer not null default 1, changed_at timestamptz not null,
   changed_by text not null, foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id)`,
  "guide_id, tool",
);

export const planCanvas: Migration = { id: "choose_0007_plan_canvas", sql: `${text}\n${tool}` };
