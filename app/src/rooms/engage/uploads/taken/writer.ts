import { sql } from "kysely";
import { nameUnder } from "../../../../platform/define/actor.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { UploadTables } from "../tables.ts";
import { takenBefore } from "./domain.ts";

const moved = sql.raw(
  "tenant_id, upload_id, activity_id, control, contribution_id, alt, width, height, bytes, small, pdf, pdf_pages, added_at",
);

/** Lays a photo of a contribution apart, out of everybody's sight. False when it is not there. */
export async function takeUpload(
  work: Work,
  photoId: string,
  contributionId: string,
  stepId: string,
): Promise<boolean> {
  const { id, name } = nameUnder(work.actor);
  const { numAffectedRows } = await sql`
    with taken as (
      delete from engage_upload where upload_id = ${photoId} and contribution_id = ${contributionId} returning *
    )
    insert into engage_taken_upload (${moved}, step_id, taken_at, taken_by_id, taken_by)
    select ${moved}, ${stepId}, ${work.now}, ${id ?? null}, ${name} from taken`.execute(work.db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Everybody who may read the contribution sees it again, where it stood. */
export async function putUploadBack(work: Work, photoId: string): Promise<void> {
  await sql`
    with back as (delete from engage_taken_upload where upload_id = ${photoId} returning *)
    insert into engage_upload (${moved}) select ${moved} from back`.execute(work.db);
}

export async function setObjection(work: Work, photoId: string, objection: string): Promise<void> {
  await work.db
    .$extendTables<UploadTables>()
    .updateTable("engage_taken_upload")
    .set({ objection, objected_at: work.now })
    .where("upload_id", "=", photoId)
    .execute();
}

export async function deleteTaken(work: Work, photoId: string): Promise<void> {
  await work.db
    .$extendTables<UploadTables>()
    .deleteFrom("engage_taken_upload")
    .where("upload_id", "=", photoId)
    .execute();
}

/** Nobody objected in time. */
export async function deleteOldTaken(work: Work): Promise<void> {
  await work.db
    .$extendTables<UploadTables>()
    .deleteFrom("engage_taken_upload")
    .where("objected_at", "is", null)
    .where("taken_at", "<", takenBefore(work.now))
    .execute();
}
