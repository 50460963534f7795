import type { Kysely, Updateable } from "kysely";
import { sql } from "kysely";
import { newId } from "../../kernel/ids.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Phase } from "./domain.ts";
import type { CleanPhoto } from "./domain/photo.ts";
import type { ActivityTable, TrajectoriesTables } from "./tables.ts";

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

/** Makes these the phases of the trajectory; the ones that are not among them go. */
export async function replacePhases(work: Work, trajectoryId: string, phases: readonly Phase[]): Promise<void> {
  await db(work).deleteFrom("trajectories_phase").where("trajectory_id", "=", trajectoryId).execute();
  if (phases.length === 0) return;
  await db(work)
    .insertInto("trajectories_phase")
    .values(
      phases.map((phase) => ({
        tenant_id: work.tenantId,
        id: phase.id,
        trajectory_id: trajectoryId,
        kind: phase.kind,
        name: JSON.stringify(phase.name),
        starts_on: phase.startsOn,
        ends_on: phase.endsOn,
      })),
    )
    .execute();
}

export type NewActivity = {
  readonly trajectoryId: string;
  readonly methodId: string;
  readonly technologyIds: readonly string[];
  readonly title: Localized;
  readonly inBrink?: string | undefined;
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly startsTime?: string | undefined;
  readonly endsTime?: string | undefined;
  readonly place?: string | undefined;
  readonly owner?: string | undefined;
  readonly adviceId?: string | undefined;
};

export async function insertActivity(work: Work, activity: NewActivity): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("trajectories_activity")
    .values({
      tenant_id: work.tenantId,
      id,
      trajectory_id: activity.trajectoryId,
      status: "planned",
      advice_id: activity.adviceId ?? null,
      created_at: work.now,
      ...planColumns(activity),
    })
    .execute();
  return id;
}

/** The part of an activity that is plan, as columns. */
export function planColumns(activity: Omit<NewActivity, "trajectoryId" | "adviceId">) {
  return {
    method_id: activity.methodId,
    technology_ids: [...activity.technologyIds],
    title: JSON.stringify(activity.title),
    in_brink: activity.inBrink ?? null,
    starts_on: activity.startsOn ?? null,
    ends_on: activity.endsOn ?? null,
    starts_time: activity.startsTime ?? null,
    ends_time: activity.endsTime ?? null,
    place: activity.place ?? "",
    owner: activity.owner ?? "",
  };
}

export type ActivityChange = Omit<Updateable<ActivityTable>, "tenant_id" | "id" | "trajectory_id" | "version">;

/** False when somebody changed it after `version`. */
export async function updateActivity(
  work: Work,
  id: string,
  version: number,
  change: ActivityChange,
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("trajectories_activity")
    .set({ ...change, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numUpdatedRows === 1n;
}

/** Takes out an activity that nobody has touched since it was planned. */
export async function deleteActivity(work: Work, id: string): Promise<void> {
  await db(work).deleteFrom("trajectories_activity").where("id", "=", id).execute();
}

export async function insertPhoto(work: Work, activityId: string, alt: string, photo: CleanPhoto): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("trajectories_photo")
    .values({
      tenant_id: work.tenantId,
      id,
      activity_id: activityId,
      alt,
      content_type: photo.contentType,
      bytes: Buffer.from(photo.bytes),
      created_at: work.now,
    })
    .execute();
  return id;
}

/** False when there is no such photo. */
export async function deletePhoto(work: Work, activityId: string, id: string): Promise<boolean> {
  const answer = await db(work)
    .deleteFrom("trajectories_photo")
    .where("id", "=", id)
    .where("activity_id", "=", activityId)
    .executeTakeFirst();
  return answer.numDeletedRows === 1n;
}
