import type { InferResult, RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Activity, Trajectory } from "./domain.ts";
import type { TrajectoriesTables } from "./tables.ts";

/** An activity with what somebody who takes part has to know of its trajectory. */
export type ActivityPlace = {
  readonly activity: Pick<
    Activity,
    "id" | "trajectoryId" | "methodId" | "title" | "inBrink" | "settings" | "status" | "startsOn" | "endsOn"
  >;
  readonly trajectory: Pick<Trajectory, "id" | "slug" | "status" | "closedAt" | "texts" | "hearBackDate" | "contact">;
  /** The transactions that wrote its two rows as they were read: another one after every change, whoever made it. */
  readonly seen: { readonly activity: string; readonly trajectory: string };
};

/** An activity and its trajectory in one query: the way of every contribution leads past here. */
export async function activityPlace(work: Work, activityId: string): Promise<ActivityPlace | undefined> {
  if (!isId(activityId)) return undefined;
  const row = await placeRows(work).where("a.id", "=", activityId).executeTakeFirst();
  return row && placeOf(row);
}

/**
 * The id of an activity that is still as it was seen, otherwise null. A write that goes by an earlier look asks it in its own
 * statement, and so does not wait for a look.
 */
export function idWhenAsSeen({ activity, seen }: ActivityPlace): RawBuilder<string | null> {
  return sql`(
    select a.id from trajectories_activity a
    join trajectories_trajectory t on t.tenant_id = a.tenant_id and t.id = a.trajectory_id
    where a.id = ${activity.id} and a.xmin = ${seen.activity}::xid and t.xmin = ${seen.trajectory}::xid)`;
}

type PlaceRow = InferResult<ReturnType<typeof placeRows>>[number];

function placeRows({ db }: Work) {
  return db
    .$extendTables<TrajectoriesTables>()
    .selectFrom("trajectories_activity as a")
    .innerJoin("trajectories_trajectory as t", (join) =>
      join.onRef("t.tenant_id", "=", "a.tenant_id").onRef("t.id", "=", "a.trajectory_id"),
    )
    .select(["a.id", "a.trajectory_id", "a.method_id", "a.title", "a.in_brink", "a.settings", "a.status"])
    .select([
      "t.slug",
      "t.status as trajectory_status",
      "t.closed_at",
      "t.contact_name",
      "t.contact_phone",
      "t.contact_email",
    ])
    .select([
      sql<string>`a.xmin`.as("activity_xmin"),
      sql<string>`t.xmin`.as("trajectory_xmin"),
      sql<string | null>`a.starts_on::text`.as("starts_on"),
      sql<string | null>`a.ends_on::text`.as("ends_on"),
      sql<string | null>`t.hear_back_date::text`.as("hear_back_date"),
      sql<Trajectory["texts"]>`jsonb_build_object('title', t.texts -> 'title')`.as("texts"),
    ]);
}

function placeOf(row: PlaceRow): ActivityPlace {
  return {
    activity: {
      id: row.id,
      trajectoryId: row.trajectory_id,
      methodId: row.method_id,
      title: row.title,
      inBrink: row.in_brink ?? undefined,
      settings: row.settings,
      status: row.status,
      startsOn: row.starts_on ?? undefined,
      endsOn: row.ends_on ?? undefined,
    },
    seen: { activity: row.activity_xmin, trajectory: row.trajectory_xmin },
    trajectory: {
      id: row.trajectory_id,
      slug: row.slug,
      status: row.trajectory_status,
      closedAt: row.closed_at ?? undefined,
      texts: row.texts,
      hearBackDate: row.hear_back_date ?? undefined,
      contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    },
  };
}
