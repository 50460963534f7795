import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import type { Made } from "./read-upload.ts";
import type { UploadTables } from "./tables.ts";

function db(work: Work): Kysely<UploadTables> {
  return work.db.$extendTables<UploadTables>();
}

/** Nobody else adds to this draft, or sends it, until this transaction ends. False when it is gone. */
export async function lockDraft(work: Work, draftHash: string): Promise<boolean> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_draft")
    .select("token_hash")
    .where("token_hash", "=", draftHash)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

type Owner = { readonly draftHash: string } | { readonly contributionId: string };

/** Of a contribution it came later, so it waits. */
type Added = Owner & { readonly activityId: string; readonly control: string; readonly alt: string };

export async function insertUpload(
  work: Work,
  { activityId, control, alt, ...of }: Added,
  { whole, small, pdf }: Made,
): Promise<void> {
  await db(work)
    .insertInto("engage_upload")
    .values({
      ...{ tenant_id: work.tenantId, upload_id: newId(), activity_id: activityId, control },
      ...("draftHash" in of
        ? { draft_hash: of.draftHash, contribution_id: null }
        : { draft_hash: null, contribution_id: of.contributionId, waits: true }),
      ...{ alt, width: whole.width, height: whole.height, added_at: work.now },
      ...{ bytes: Buffer.from(whole.bytes), small: Buffer.from(small.bytes) },
      ...{ pdf: pdf ? Buffer.from(pdf.bytes) : null, pdf_pages: pdf?.pages ?? null },
    })
    .execute();
}

/** What a draft had at these controls is of the contribution that it became. What it had at others is deleted. */
export async function attachUploads(
  work: Work,
  draftHash: string,
  contributionId: string,
  controls: readonly string[],
): Promise<void> {
  await db(work)
    .updateTable("engage_upload")
    .set({ contribution_id: contributionId, draft_hash: null })
    .where("draft_hash", "=", draftHash)
    .where("control", "in", [...controls])
    .execute();
  await db(work).deleteFrom("engage_upload").where("draft_hash", "=", draftHash).execute();
}

/** A pupil sends no photos: what was added before their code was known goes at once. */
export async function deleteDraftUploads(work: Work, draftHash: string): Promise<void> {
  await db(work).deleteFrom("engage_upload").where("draft_hash", "=", draftHash).execute();
}

/** What it was; undefined when there is no such thing here. */
export async function deleteUpload(work: Work, id: string, of: Owner): Promise<"photo" | "pdf" | undefined> {
  const one = db(work).deleteFrom("engage_upload").where("upload_id", "=", id);
  const owned =
    "draftHash" in of
      ? one.where("draft_hash", "=", of.draftHash)
      : one.where("contribution_id", "=", of.contributionId);
  const gone = await owned.returning("pdf_pages").executeTakeFirst();
  return gone && (gone.pdf_pages === null ? "photo" : "pdf");
}

/** Everybody who may read the contribution sees it. False when it does not wait here. */
export async function showUpload(work: Work, id: string, contributionId: string): Promise<boolean> {
  const shown = await db(work)
    .updateTable("engage_upload")
    .set({ waits: false })
    .where("upload_id", "=", id)
    .where("contribution_id", "=", contributionId)
    .where("waits", "=", true)
    .executeTakeFirst();
  return shown.numUpdatedRows > 0n;
}

/** Also those that were taken away. */
export async function deleteUploads(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  for (const table of ["engage_upload", "engage_taken_upload"] as const)
    await db(work)
      .deleteFrom(table)
      .where("contribution_id", "in", [...contributionIds])
      .execute();
}

/** Deletes what belongs to a draft that is not there any more. */
export async function deleteLostUploads(work: Work): Promise<void> {
  await sql`
    delete from engage_upload u where u.draft_hash is not null
      and not exists (select from engage_draft d where d.tenant_id = u.tenant_id and d.token_hash = u.draft_hash)`.execute(
    work.db,
  );
}
