import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Slice } from "../contribution-reader.ts";
import type { ReadColumn, ReadIdea, RowNote, Showing, Source, WhyNot } from "./domain.ts";
import type { ImportTables, RowOutcome } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<ImportTables>();
}

export type Import = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly activityId: string;
  readonly source: Source;
  readonly fileName: string;
  readonly columns: readonly ReadColumn[];
  readonly readByName: string;
  readonly readAt: Date;
  /** Who has it taken over, when, and when its ideas are shown. */
  readonly asked:
    { readonly showing: Showing; readonly byId: string; readonly byName: string; readonly at: Date } | undefined;
  readonly doneAt: Date | undefined;
  /** Somebody closed the trajectory meanwhile. */
  readonly stoppedAt: Date | undefined;
};

function imports(work: Work) {
  return db(work).selectFrom("engage_import").selectAll();
}

type ImportRow = Awaited<ReturnType<ReturnType<typeof imports>["execute"]>>[number];

function importOf(row: ImportRow): Import {
  const { showing, asked_by, asked_by_name, asked_at } = row;
  return {
    ...{ id: row.import_id, trajectoryId: row.trajectory_id, activityId: row.activity_id, source: row.source },
    ...{ fileName: row.file_name, columns: row.columns, readByName: row.read_by_name, readAt: row.read_at },
    asked:
      showing === null || asked_by === null || asked_at === null
        ? undefined
        : { showing, byId: asked_by, byName: asked_by_name ?? "", at: asked_at },
    ...{ doneAt: row.done_at ?? undefined, stoppedAt: row.stopped_at ?? undefined },
  };
}

export async function importById(work: Work, id: string): Promise<Import | undefined> {
  const row = isId(id) ? await imports(work).where("import_id", "=", id).executeTakeFirst() : undefined;
  return row && importOf(row);
}

/** As `importById`, and nobody else takes it over until this transaction ends. */
export async function lockedImport(work: Work, id: string): Promise<Import | undefined> {
  const row = await imports(work).where("import_id", "=", id).forUpdate().executeTakeFirst();
  return row && importOf(row);
}

/** The last files of an activity, the newest first. */
export async function importsOf(work: Work, activityId: string): Promise<readonly Import[]> {
  const found = imports(work).where("activity_id", "=", activityId);
  return (await found.orderBy("read_at", "desc").orderBy("import_id").limit(50).execute()).map(importOf);
}

/** Trajectories into which something was taken over, or of which a file was read, as long as that is known. */
export async function trajectoriesWithImports(work: Work): Promise<readonly string[]> {
  const read = db(work).selectFrom("engage_import").select("trajectory_id");
  const taken = db(work).selectFrom("engage_origin").select("trajectory_id").where("source_id", "is not", null);
  return (await read.union(taken).execute()).map((row) => row.trajectory_id);
}

export type ImportCounts = {
  readonly rows: number;
  /** Would become an idea now. */
  readonly ideas: number;
  /** Of those. */
  readonly withPlace: number;
  readonly withDay: number;
  readonly answered: number;
  readonly shownThere: number;
  readonly supportsFor: number;
  readonly supportsAgainst: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Is here already. */
  readonly known: number;
  readonly left: number;
  readonly taken: number;
  readonly refused: number;
  /** Rows of which something is not taken as it stands. */
  readonly noted: number;
};

const isHere = sql`exists (select from engage_origin o where o.trajectory_id = i.trajectory_id and o.source = i.source
  and o.site = r.site and o.source_id = r.source_id)`;

/** How many rows become what. */
export async function importCounts(work: Work, id: string): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    with row as materialized (
      select r.idea, r.why_not, r.notes, r.outcome, r.idea is not null and r.outcome is null and not ${isHere} as fresh,
        r.idea is not null and r.outcome is null and ${isHere} as here
      from engage_import_row r join engage_import i using (tenant_id, import_id) where r.import_id = ${id}::uuid
    )
    select count(*)::int as rows, count(*) filter (where fresh)::int as ideas,
      count(*) filter (where fresh and idea ? 'point')::int as "withPlace",
      count(*) filter (where fresh and idea ? 'sentAt')::int as "withDay",
      count(*) filter (where fresh and idea ? 'answer')::int as answered,
      count(*) filter (where fresh and (idea->>'wasPublic')::boolean)::int as "shownThere",
      coalesce(sum((idea->>'supportsFor')::int) filter (where fresh), 0)::float8 as "supportsFor",
      coalesce(sum((idea->>'supportsAgainst')::int) filter (where fresh), 0)::float8 as "supportsAgainst",
      min(idea->>'sentAt') filter (where fresh) as "firstDay", max(idea->>'sentAt') filter (where fresh) as "lastDay",
      count(*) filter (where here or outcome = 'known')::int as known, count(*) filter (where why_not is not null)::int as left,
      count(*) filter (where outcome = 'taken')::int as taken, count(*) filter (where outcome = 'refused')::int as refused,
      count(*) filter (where why_not is null and notes <> '[]')::int as noted
    from row`.execute(work.db);
  const [counts] = rows;
  if (!counts) throw new Error("A count gives one row.");
  return counts;
}

/** Which subjects the rows that are left name together, and how often each list of them stands there. */
export async function themesOfRows(
  work: Work,
  id: string,
): Promise<readonly { readonly themes: readonly string[]; readonly many: number }[]> {
  const { rows } = await sql<{ themes: string[]; many: number }>`
    select idea->'themes' as themes, count(*)::int as many from engage_import_row
    where import_id = ${id}::uuid and idea is not null and outcome is null group by 1 order by 2 desc, 1`.execute(
    work.db,
  );
  return rows;
}

export type ReportRow = {
  readonly row: number;
  readonly sourceId: string;
  readonly whyNot: WhyNot | null;
  readonly notes: readonly RowNote[];
  readonly outcome: RowOutcome | null;
  readonly isHere: boolean;
  readonly receipt: string | null;
};

const isTold = sql`(r.why_not is not null or r.notes <> '[]' or r.outcome in ('known', 'refused')
  or (r.idea is not null and ${isHere}))`;

/** Rows of which something has to be said: they become nothing, or not all of what stands there. In the order of the file. */
export async function toldRows(
  work: Work,
  id: string,
  { page, perPage }: Slice,
): Promise<{ readonly items: readonly ReportRow[]; readonly total: number }> {
  const { rows } = await sql<ReportRow & { total: number }>`
    select r.row, r.source_id as "sourceId", r.why_not as "whyNot", r.notes, r.outcome, r.receipt,
      r.outcome is null and ${isHere} as "isHere", count(*) over ()::int as total
    from engage_import_row r join engage_import i using (tenant_id, import_id)
    where r.import_id = ${id}::uuid and ${isTold}
    order by r.row limit ${perPage} offset ${(page - 1) * perPage}`.execute(work.db);
  return { items: rows, total: rows[0]?.total ?? 0 };
}

/** Every row after this one, so many at a time. */
export async function rowsAfter(work: Work, id: string, after: number, most: number): Promise<readonly ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select r.row, r.source_id as "sourceId", r.why_not as "whyNot", r.notes, r.outcome, r.receipt,
      r.outcome is null and ${isHere} as "isHere"
    from engage_import_row r join engage_import i using (tenant_id, import_id)
    where r.import_id = ${id}::uuid and r.row > ${after} order by r.row limit ${most}`.execute(work.db);
  return rows;
}

export type WaitingRow = {
  readonly row: number;
  readonly site: string;
  readonly sourceId: string;
  readonly idea: ReadIdea;
  readonly isHere: boolean;
};

/** The next rows to take over. */
export async function waitingRows(work: Work, id: string, most: number): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select r.row, r.site, r.source_id as "sourceId", r.idea, ${isHere} as "isHere"
    from engage_import_row r join engage_import i using (tenant_id, import_id)
    where r.import_id = ${id}::uuid and r.idea is not null and r.outcome is null order by r.row limit ${most}`.execute(
    work.db,
  );
  return rows;
}
