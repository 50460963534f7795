import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { ReadExport, Showing, Source } from "./domain.ts";
import { triedDays, unaskedDays } from "./domain.ts";
import type { ImportTables, RowOutcome } from "./tables.ts";

const rowsAtOnce = 1_000;

function db(work: Work) {
  return work.db.$extendTables<ImportTables>();
}

export type NewImport = {
  readonly trajectoryId: string;
  readonly activityId: string;
  readonly fileName: string;
  readonly byName: string;
};

/** Keeps what was read of a file, without the file. */
export async function insertImport(work: Work, about: NewImport, read: ReadExport): Promise<string> {
  const importId = newId();
  await db(work)
    .insertInto("engage_import")
    .values({
      ...{ tenant_id: work.tenantId, import_id: importId, trajectory_id: about.trajectoryId },
      ...{ activity_id: about.activityId, source: read.source, file_name: about.fileName },
      ...{ columns: JSON.stringify(read.columns), read_by_name: about.byName, read_at: work.now },
    })
    .execute();
  for (let from = 0; from < read.rows.length; from += rowsAtOnce) {
    const rows = JSON.stringify(read.rows.slice(from, from + rowsAtOnce));
    await sql`
      insert into engage_import_row (tenant_id, import_id, row, site, source_id, idea, why_not, notes)
      select ${work.tenantId}::uuid, ${importId}::uuid, r.row, r.site, r."sourceId", r.idea, r."whyNot", r.notes
      from json_to_recordset(${rows}::json) as r(row integer, site text, "sourceId" text, idea jsonb, "whyNot" text, notes jsonb)`.execute(
      work.db,
    );
  }
  return importId;
}

/** Says who has it taken over; false when somebody did before. */
export async function askImport(
  work: Work,
  importId: string,
  asked: { readonly showing: Showing; readonly byId: string; readonly byName: string },
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("engage_import")
    .set({ showing: asked.showing, asked_by: asked.byId, asked_by_name: asked.byName, asked_at: work.now })
    .where("import_id", "=", importId)
    .where("asked_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Throws a file away that was read; false when it is taken over already. */
export async function discardImport(work: Work, importId: string): Promise<boolean> {
  const answer = await db(work)
    .deleteFrom("engage_import")
    .where("import_id", "=", importId)
    .where("asked_at", "is", null)
    .executeTakeFirst();
  return answer.numDeletedRows > 0n;
}

/** Nothing more is taken over: all of it was, or it cannot be any more. Of what is left nothing is kept but its numbers. */
export async function endImport(work: Work, importId: string, how: "done" | "stopped"): Promise<void> {
  await db(work)
    .updateTable("engage_import")
    .set(how === "done" ? { done_at: work.now } : { stopped_at: work.now })
    .where("import_id", "=", importId)
    .execute();
  await db(work)
    .updateTable("engage_import_row")
    .set({ idea: null })
    .where("import_id", "=", importId)
    .where("idea", "is not", null)
    .execute();
}

export type DoneRow = { readonly row: number; readonly outcome: RowOutcome; readonly receipt?: string };

/** What became of these rows. Their words are with the contributions now, or nowhere. */
export async function markRows(work: Work, importId: string, rows: readonly DoneRow[]): Promise<void> {
  await sql`
    update engage_import_row r set idea = null, outcome = d.outcome, receipt = d.receipt
    from json_to_recordset(${JSON.stringify(rows)}::json) as d(row integer, outcome text, receipt text)
    where r.import_id = ${importId}::uuid and r.row = d.row`.execute(work.db);
}

export type NewOrigin = {
  readonly contributionId: string;
  readonly trajectoryId: string;
  readonly source: Source;
  readonly site: string;
  readonly sourceId: string;
  readonly supportsFor: number | undefined;
  readonly supportsAgainst: number | undefined;
};

/** Where these came from. Fails when one of them came before: two imports at one moment are undone, and tried again apart. */
export async function insertOrigins(work: Work, origins: readonly NewOrigin[]): Promise<void> {
  if (origins.length === 0) return;
  await db(work)
    .insertInto("engage_origin")
    .values(
      origins.map(({ contributionId, trajectoryId, source, site, sourceId, supportsFor, supportsAgainst }) => ({
        ...{ tenant_id: work.tenantId, contribution_id: contributionId, trajectory_id: trajectoryId },
        ...{ source, site, source_id: sourceId },
        ...{ supports_for: supportsFor ?? null, supports_against: supportsAgainst ?? null },
      })),
    )
    .execute();
}

/** Files that nobody had taken over. */
export async function deleteUnaskedImports(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - unaskedDays * 86_400_000);
  await db(work).deleteFrom("engage_import").where("asked_at", "is", null).where("read_at", "<", before).execute();
}

/** Files that were asked for so long ago that they will not be taken over any more: what is left of their words goes. */
export async function stopOldImports(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - triedDays * 86_400_000);
  const asked = db(work).selectFrom("engage_import").select("import_id").where("asked_at", "<", before);
  const left = asked.where("done_at", "is", null).where("stopped_at", "is", null);
  for (const { import_id } of await left.execute()) await endImport(work, import_id, "stopped");
}

/** Who wrote something could still be found over there by its number: that goes with the words. */
export async function forgetImports(work: Work, trajectoryId: string): Promise<void> {
  await db(work).deleteFrom("engage_import").where("trajectory_id", "=", trajectoryId).execute();
  await sql`update engage_origin set source_id = null, site = ''
    where trajectory_id = ${trajectoryId}::uuid`.execute(work.db);
}
