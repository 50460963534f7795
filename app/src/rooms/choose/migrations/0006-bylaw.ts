import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** An article is never written over: another text from another day is another row, a mistake is ended. */
const article = `${tenantTable(
  "choose_article",
  `id uuid not null, number text not null,
   kind text not null check (kind in ('asks', 'exclusion', 'level', 'decider', 'term', 'repealed')), text text not null,
   holds_from date not null, set_at timestamptz not null, set_by text not null, ended_at timestamptz, ended_by text,
   check ((text = '') = (kind = 'repealed')), check ((ended_at is null) = (ended_by is null))`,
  "id",
)}
  create unique index choose_article_now on choose_article (tenant_id, number, holds_from) where ended_at is null;`;

/** What was recorded, with the answers of that moment: later ones can be laid beside them. */
const motivation = `${tenantTable(
  "choose_motivation",
  `id uuid not null, guide_id uuid not null, trajectory_id uuid not null, decision text not null, reasons text not null,
   decided_by text not null, decided_on date not null, article_id uuid, checks jsonb not null,
   guide_version integer not null, recorded_at timestamptz not null, recorded_by text not null,
   foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id),
   foreign key (tenant_id, article_id) references choose_article (tenant_id, id)`,
  "id",
)}
  create index choose_motivation_guide on choose_motivation (tenant_id, guide_id, recorded_at);`;

export const bylaw: Migration = { id: "choose_0006_bylaw", sql: `${article}\n${motivation}` };
