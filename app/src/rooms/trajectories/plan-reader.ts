import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Activity, Phase, PhotoType } from "./domain.ts";
import { feedbackLoop } from "./domain.ts";
import type { PhotoRow } from "./rows.ts";
import { activityOf, phaseOf } from "./rows.ts";
import { day, time } from "./day-columns.ts";
import type { TrajectoriesTables } from "./tables.ts";

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

/** The phases of a trajectory in the order of their days. */
export async function phasesOf(work: Work, trajectoryId: string): Promise<readonly Phase[]> {
  const rows = await db(work)
    .selectFrom("trajectories_phase")
    .select(["tenant_id", "id", "trajectory_id", "kind", "name"])
    .select([sql<string>`starts_on::text`.as("starts_on"), sql<string>`ends_on::text`.as("ends_on")])
    .where("trajectory_id", "=", trajectoryId)
    .orderBy(sql`trajectories_phase.starts_on`)
    .orderBy("id")
    .execute();
  return rows.map(phaseOf);
}

const activityColumns = [
  ...(["tenant_id", "id", "trajectory_id", "method_id", "technology_ids", "title", "in_brink", "settings"] as const),
  ...(["status", "place", "owner", "advice_id", "came_total", "came_by_group", "hours", "cost_cents", "said"] as const),
  ...(["registered_at", "version", "created_at"] as const),
] as const;

function selectActivities(work: Work) {
  return db(work)
    .selectFrom("trajectories_activity")
    .select(activityColumns)
    .select([day("starts_on"), day("ends_on"), time("starts_time"), time("ends_time")]);
}

/** The plan of a trajectory in the order of its days; what has no day comes last. */
export async function activitiesOf(work: Work, trajectoryId: string): Promise<readonly Activity[]> {
  const rows = await selectActivities(work)
    .where("trajectory_id", "=", trajectoryId)
    .orderBy(sql`trajectories_activity.starts_on`, (order) => order.asc().nullsLast())
    .orderBy("id")
    .execute();
  const photos =
    rows.length === 0
      ? []
      : await photosOf(
          work,
          rows.map((row) => row.id),
        );
  return rows.map((row) => activityOf(row, photos));
}

/** Of these trajectories the activities in which people take part in Brink, by trajectory; without their photos. */
export async function activitiesInBrinkOf(
  work: Work,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Activity[]>> {
  if (trajectoryIds.length === 0) return new Map();
  const rows = await selectActivities(work)
    .where("trajectory_id", "in", [...trajectoryIds])
    .where("in_brink", "is not", null)
    .execute();
  return Map.groupBy(
    rows.map((row) => activityOf(row, [])),
    ({ trajectoryId }) => trajectoryId,
  );
}

export async function activityById(work: Work, id: string): Promise<Activity | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectActivities(work).where("id", "=", id).executeTakeFirst();
  return row && activityOf(row, await photosOf(work, [row.id]));
}

/** As `activityById`, and nobody changes it until this transaction ends. */
export async function lockedActivity(work: Work, id: string): Promise<Activity | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectActivities(work).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && activityOf(row, await photosOf(work, [row.id]));
}

async function photosOf(work: Work, activityIds: readonly string[]): Promise<readonly PhotoRow[]> {
  return db(work)
    .selectFrom("trajectories_photo")
    .select(["id", "alt", "content_type as contentType", "activity_id"])
    .where("activity_id", "in", [...activityIds])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Activities outside Brink whose days are over and of which nobody wrote down what happened, the oldest first. */
export async function unregisteredActivities(work: Work, today: string): Promise<readonly Activity[]> {
  const rows = await selectActivities(work)
    .where("in_brink", "is", null)
    .where("method_id", "<>", feedbackLoop)
    .where("status", "in", ["planned", "running"])
    .where("trajectory_id", "not in", (eb) =>
      eb.selectFrom("trajectories_trajectory").select("id").where("status", "=", "evaluated"),
    )
    .where(sql<boolean>`coalesce(ends_on, starts_on) < ${today}::date`)
    .orderBy(sql`trajectories_activity.starts_on`)
    .limit(20)
    .execute();
  return rows.map((row) => activityOf(row, []));
}

export type Photo = { readonly id: string; readonly alt: string };

/** The newest photos of activities of these trajectories, with what is on them. */
export async function photosIn(work: Work, trajectoryIds: readonly string[], most: number): Promise<readonly Photo[]> {
  if (trajectoryIds.length === 0) return [];
  return db(work)
    .selectFrom("trajectories_photo")
    .innerJoin("trajectories_activity", "trajectories_activity.id", "trajectories_photo.activity_id")
    .select(["trajectories_photo.id", "trajectories_photo.alt"])
    .where("trajectories_activity.trajectory_id", "in", [...trajectoryIds])
    .orderBy("trajectories_photo.created_at", "desc")
    .orderBy("trajectories_photo.id")
    .limit(most)
    .execute();
}

export type StoredPhoto = {
  readonly contentType: PhotoType;
  readonly bytes: Uint8Array;
  readonly trajectoryId: string;
};

export async function photoById(work: Work, id: string): Promise<StoredPhoto | undefined> {
  if (!isId(id)) return undefined;
  return db(work)
    .selectFrom("trajectories_photo")
    .innerJoin("trajectories_activity", "trajectories_activity.id", "trajectories_photo.activity_id")
    .select(["content_type as contentType", "bytes", "trajectories_activity.trajectory_id as trajectoryId"])
    .where("trajectories_photo.id", "=", id)
    .executeTakeFirst();
}
