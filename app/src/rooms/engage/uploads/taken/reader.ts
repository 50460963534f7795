import type { Kysely } from "kysely";
import { isId } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { EngageTables } from "../../tables.ts";
import type { UploadTables } from "../tables.ts";
import type { Upload } from "../upload.ts";
import { keptUntil } from "./domain.ts";

/** A photo that the team took away, which its sender and moderators can still see. */
export type TakenUpload = Upload & {
  /** The step that says why. */
  readonly stepId: string;
  readonly takenAt: Date;
  readonly takenById: string | undefined;
  readonly takenBy: string;
  /** What its sender says against it. */
  readonly objection: string | undefined;
  /** When it is deleted if nobody objects. */
  readonly keptUntil: Date;
};

function db(work: Work): Kysely<UploadTables> {
  return work.db.$extendTables<UploadTables>();
}

const columns = [
  ...(["upload_id", "width", "height", "alt", "pdf_pages"] as const),
  ...(["step_id", "taken_at", "taken_by_id", "taken_by", "objection"] as const),
] as const;

/** What was taken away from a contribution and is still there, the oldest first. */
export async function takenFrom(work: Work, contributionId: string): Promise<readonly TakenUpload[]> {
  const rows = await db(work)
    .selectFrom("engage_taken_upload")
    .select(columns)
    .where("contribution_id", "=", contributionId)
    .orderBy("taken_at")
    .orderBy("upload_id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.upload_id, width: row.width, height: row.height, alt: row.alt },
    ...(row.pdf_pages === null ? {} : { pages: row.pdf_pages }),
    ...{ stepId: row.step_id, takenAt: row.taken_at, takenBy: row.taken_by },
    takenById: row.taken_by_id ?? undefined,
    objection: row.objection ?? undefined,
    keptUntil: keptUntil(row.taken_at),
  }));
}

/** The contributions with a photo at which somebody looks again, the longest first. */
export async function waitingForSecondLook(work: Work, atMost: number): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<UploadTables & EngageTables>()
    .selectFrom("engage_taken_upload as u")
    .innerJoin("engage_contribution as c", (join) =>
      join.onRef("c.tenant_id", "=", "u.tenant_id").onRef("c.contribution_id", "=", "u.contribution_id"),
    )
    .select((eb) => ["c.contribution_id", eb.fn.min("u.objected_at").as("since")])
    .where("u.objected_at", "is not", null)
    .where("c.state", "=", "active")
    .groupBy("c.contribution_id")
    .orderBy("since")
    .limit(atMost)
    .execute();
  return rows.map(({ contribution_id }) => contribution_id);
}

/** Of which contribution a photo was taken away. */
export async function takenOf(work: Work, id: string): Promise<string | undefined> {
  if (!isId(id)) return undefined;
  const row = await db(work)
    .selectFrom("engage_taken_upload")
    .select("contribution_id")
    .where("upload_id", "=", id)
    .executeTakeFirst();
  return row?.contribution_id;
}

export async function takenBytes(
  work: Work,
  id: string,
  which: "bytes" | "small" | "pdf",
): Promise<Uint8Array | undefined> {
  const row = await db(work)
    .selectFrom("engage_taken_upload")
    .select(which)
    .where("upload_id", "=", id)
    .executeTakeFirst();
  return row?.[which] ?? undefined;
}
