import type { Kysely } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { UploadTables } from "./tables.ts";
import type { SentUpload, Upload } from "./upload.ts";
import { uploadValue } from "./upload.ts";

const columns = ["upload_id", "control", "width", "height", "alt", "pdf_pages", "waits"] as const;

function db(work: Work): Kysely<UploadTables> {
  return work.db.$extendTables<UploadTables>();
}

type Row = {
  upload_id: string;
  control: string;
  width: number;
  height: number;
  alt: string;
  pdf_pages: number | null;
  waits: boolean;
};

function uploadOf({ upload_id, width, height, alt, pdf_pages, waits }: Row): Upload {
  const photo = { id: upload_id, width, height, alt, ...(waits && ({ waits: true } as const)) };
  return pdf_pages === null ? photo : { ...photo, pages: pdf_pages };
}

function sentOf(row: Row): SentUpload {
  return { ...uploadOf(row), control: row.control };
}

/**
 * The photos with these contributions by id, in the order in which they were added; those without are not in it. Nobody but the
 * author and the team gets what waits.
 */
export async function uploadsOf(
  work: Work,
  contributionIds: readonly string[],
  which: "shown" | "all" = "shown",
): Promise<ReadonlyMap<string, readonly SentUpload[]>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await db(work)
    .selectFrom("engage_upload")
    .select([...columns, "contribution_id"])
    .where("contribution_id", "in", [...contributionIds])
    .$if(which === "shown", (rows) => rows.where("waits", "=", false))
    .orderBy("added_at")
    .orderBy("upload_id")
    .execute();
  const ids = [...new Set(rows.map(({ contribution_id }) => contribution_id ?? ""))];
  return new Map(ids.map((id) => [id, rows.filter((row) => row.contribution_id === id).map(sentOf)]));
}

/** What a draft has at one control, as values of its form. */
export async function uploadValuesOfDraft(work: Work, draftHash: string, control: string): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_upload")
    .select(columns)
    .where("draft_hash", "=", draftHash)
    .where("control", "=", control)
    .orderBy("added_at")
    .orderBy("upload_id")
    .execute();
  return rows.map((row) => uploadValue(uploadOf(row)));
}

/** How many of the municipality belong to drafts: to forms that were not sent; and how many of these are PDFs. */
export async function unsentUploads(work: Work): Promise<{ readonly all: number; readonly pdfs: number }> {
  const row = await db(work)
    .selectFrom("engage_upload")
    .select((eb) => [eb.fn.countAll<string>().as("all"), eb.fn.count<string>("pdf_pages").as("pdfs")])
    .where("draft_hash", "is not", null)
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), pdfs: Number(row.pdfs) };
}

/** Whose photo it is, and where that stands: all that decides who may see it. */
export type UploadStanding = {
  readonly activityId: string;
  readonly draftHash: string | undefined;
  readonly contributionId: string | undefined;
  /** Anybody may read the contribution, as far as its moderation goes. */
  readonly isPublished: boolean;
  readonly addedAt: Date;
};

export async function uploadStanding(work: Work, id: string): Promise<UploadStanding | undefined> {
  if (!isId(id)) return undefined;
  const row = await work.db
    .$extendTables<UploadTables & EngageTables>()
    .selectFrom("engage_upload as u")
    .leftJoin("engage_contribution as c", (join) =>
      join.onRef("c.tenant_id", "=", "u.tenant_id").onRef("c.contribution_id", "=", "u.contribution_id"),
    )
    .select([
      "u.activity_id",
      "u.draft_hash",
      "u.contribution_id",
      "u.added_at",
      "u.waits",
      "c.state",
      "c.moderation",
      "c.visibility",
    ])
    .where("u.upload_id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    activityId: row.activity_id,
    draftHash: row.draft_hash ?? undefined,
    contributionId: row.contribution_id ?? undefined,
    isPublished: !row.waits && row.state === "active" && row.moderation === "published" && row.visibility === "public",
    addedAt: row.added_at,
  };
}

/** The PDF itself; of a photo nothing. */
export async function pdfBytes(work: Work, id: string): Promise<Uint8Array | undefined> {
  const row = await db(work).selectFrom("engage_upload").select("pdf").where("upload_id", "=", id).executeTakeFirst();
  return row?.pdf ?? undefined;
}

/** The JPEG itself. */
export async function uploadBytes(work: Work, id: string, size: "bytes" | "small"): Promise<Uint8Array | undefined> {
  const row = await db(work).selectFrom("engage_upload").select(size).where("upload_id", "=", id).executeTakeFirst();
  return row?.[size];
}

/** The contributions with a photo that waits, the longest first; none that were taken back or are not shown. */
export async function waitingForPhotos(work: Work, atMost: number): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<UploadTables & EngageTables>()
    .selectFrom("engage_upload as u")
    .innerJoin("engage_contribution as c", (join) =>
      join.onRef("c.tenant_id", "=", "u.tenant_id").onRef("c.contribution_id", "=", "u.contribution_id"),
    )
    .select((eb) => ["c.contribution_id", eb.fn.min("u.added_at").as("since")])
    .where("u.waits", "=", true)
    .where("c.state", "=", "active")
    .where("c.moderation", "=", "published")
    .groupBy("c.contribution_id")
    .orderBy("since")
    .limit(atMost)
    .execute();
  return rows.map(({ contribution_id }) => contribution_id);
}
