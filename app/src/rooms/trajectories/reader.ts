import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Challenge, Trajectory, TrajectoryStatus } from "./domain.ts";
import { statuses } from "./domain.ts";
import type { PublishedFact } from "./domain/facts.ts";
import { day } from "./day-columns.ts";
import type { TrajectoryRow } from "./rows.ts";
import { challengeOf, trajectoryOf } from "./rows.ts";
import type { TrajectoriesTables } from "./tables.ts";

/** Which part of a long list, and how long the whole list is. Pages count from 1. */
export type Slice = { readonly page: number; readonly perPage: number };
export type Sliced<T> = { readonly items: readonly T[]; readonly total: number };

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

/** A search that takes % and _ for themselves. */
function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

const challengeColumns = [
  ...(["tenant_id", "id", "title", "words", "heard_where", "checked_with", "subjects", "area_codes"] as const),
  ...(["version", "created_at", "created_by"] as const),
] as const;

export async function challengeById(work: Work, id: string): Promise<Challenge | undefined> {
  if (!isId(id)) return undefined;
  const row = await db(work)
    .selectFrom("trajectories_challenge")
    .select(challengeColumns)
    .select(day("heard_on"))
    .where("id", "=", id)
    .executeTakeFirst();
  return row && challengeOf(row);
}

/** The challenges, newest first, whose title or words hold `search`. */
export async function listChallenges(
  work: Work,
  filter: Slice & { search?: string | undefined },
): Promise<Sliced<Challenge>> {
  const like = containing(filter.search ?? "");
  const found = db(work)
    .selectFrom("trajectories_challenge")
    .where((eb) => eb.or([eb("title", "ilike", like), eb("words", "ilike", like)]));
  const rows = await found
    .select(challengeColumns)
    .select(day("heard_on"))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(filter.perPage)
    .offset((filter.page - 1) * filter.perPage)
    .execute();
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  return { items: rows.map(challengeOf), total: Number(total) };
}

const trajectoryColumns = [
  ...(["tenant_id", "id", "challenge_id", "slug", "status", "version", "texts", "translations"] as const),
  ...(["level_promised", "room_left", "frames_set_by", "contact_name", "contact_phone", "contact_email"] as const),
  ...(["target_groups", "affected_population", "legal_ground", "legal_note", "budget_cents", "hours", "team"] as const),
  ...(["pillars", "area_codes", "involvement", "involvement_by", "advice_id", "created_at", "created_by"] as const),
  ...(["opened_at", "closed_at", "answered_at", "evaluated_at", "not_now_at", "archived_at"] as const),
] as const;

const promisedFacts = sql`from trajectories_published_fact f where f.tenant_id = trajectories_trajectory.tenant_id
  and f.trajectory_id = trajectories_trajectory.id and f.fact = 'when'`;

/** The promised days as they were published one after the other; `factValue` says in which order a pair stands. */
const promised = sql<TrajectoryRow["promised"]>`coalesce((select jsonb_agg(jsonb_build_object('at', f.published_at,
  'decision', f.value ->> 0, 'hearBack', f.value ->> 1, 'reason', f.reason) order by f.published_at)
  ${promisedFacts}), '[]')`.as("promised");

/** The day that counts for being late, as `dueOn` has it. */
function due(column: "hear_back_date" | "decision_date", place: 0 | 1) {
  return sql`least(${sql.ref(`trajectories_trajectory.${column}`)},
    (select (f.value ->> ${sql.lit(place)})::date ${promisedFacts} order by f.published_at limit 1))`;
}

function selectTrajectories(work: Work) {
  return db(work)
    .selectFrom("trajectories_trajectory")
    .select(trajectoryColumns)
    .select([
      day("frames_set_on"),
      day("decision_date"),
      day("hear_back_date"),
      day("decided_on"),
      day("involvement_on"),
      promised,
    ]);
}

/** The trajectory, in whatever status; the caller decides who may see it. */
export async function trajectoryById(work: Work, id: string): Promise<Trajectory | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectTrajectories(work).where("id", "=", id).executeTakeFirst();
  return row && trajectoryOf(row);
}

/** As `trajectoryById`, and nobody changes it until this transaction ends. */
export async function lockedTrajectory(work: Work, id: string): Promise<Trajectory | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectTrajectories(work).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && trajectoryOf(row);
}

/** As `trajectoryById`, by its public address. */
export async function trajectoryBySlug(work: Work, slug: string): Promise<Trajectory | undefined> {
  const row = await selectTrajectories(work).where("slug", "=", slug).executeTakeFirst();
  return row && trajectoryOf(row);
}

export type TrajectoryFilter = Slice & {
  readonly statuses?: readonly TrajectoryStatus[] | undefined;
  readonly search?: string | undefined;
  readonly challengeId?: string | undefined;
  /** Only what is in the archive, or only what is not; both when absent. */
  readonly archived?: "in" | "out" | undefined;
  /** Leaves out what residents never see. */
  readonly publicOnly?: boolean | undefined;
};

/** Trajectories, the most recently opened first; the ones in preparation by when they were made. */
export async function listTrajectories(work: Work, filter: TrajectoryFilter): Promise<Sliced<Trajectory>> {
  const like = containing(filter.search ?? "");
  let found = selectTrajectories(work)
    .where("status", "in", [...(filter.statuses ?? statuses)])
    .where(sql<boolean>`(texts -> 'title')::text ilike ${like}`);
  if (filter.challengeId !== undefined) found = found.where("challenge_id", "=", filter.challengeId);
  if (filter.archived) found = found.where("archived_at", filter.archived === "in" ? "is not" : "is", null);
  if (filter.publicOnly) {
    found = found.where(sql<boolean>`status <> 'preparing' and (status <> 'not_now' or involvement = 'inform')`);
  }
  const rows = await found
    .orderBy(sql`coalesce(opened_at, not_now_at, created_at)`, "desc")
    .orderBy("id")
    .limit(filter.perPage)
    .offset((filter.page - 1) * filter.perPage)
    .execute();
  const { total } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  return { items: rows.map(trajectoryOf), total: Number(total) };
}

/** Public trajectories with a promised day before `today`; `lateness` says which of them are late. The oldest first. */
export async function promisesBefore(work: Work, today: string, atMost = 20): Promise<readonly Trajectory[]> {
  const rows = await selectTrajectories(work)
    .where("status", "in", ["open", "closed", "answered", "evaluated"])
    .where(
      sql<boolean>`(${due("hear_back_date", 1)} < ${today}::date and status in ('open', 'closed'))
        or (${due("decision_date", 0)} < ${today}::date and decided_on is null)`,
    )
    .orderBy(sql`least(${due("hear_back_date", 1)}, ${due("decision_date", 0)})`)
    .limit(atMost)
    .execute();
  return rows.map(trajectoryOf);
}

/** How many trajectories there are in each status, without those in the archive, and how many are there. */
export async function countByStatus(work: Work): Promise<StatusCounts> {
  const rows = await db(work)
    .selectFrom("trajectories_trajectory")
    .select((eb) => [
      sql<keyof StatusCounts>`case when archived_at is null then status else 'archived' end`.as("standing"),
      eb.fn.countAll<string>().as("total"),
    ])
    .groupBy("standing")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.standing, Number(row.total)]));
}

export type StatusCounts = Readonly<Partial<Record<TrajectoryStatus | "archived", number>>>;

/** Slugs that begin like this one, to find one that is free. */
export async function slugsLike(work: Work, slug: string): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("trajectories_trajectory")
    .select("slug")
    .where("slug", "like", `${slug}%`)
    .execute();
  return rows.map((row) => row.slug);
}

/** Every public wording of the eight facts, oldest first. */
export async function publishedFactsOf(work: Work, trajectoryId: string): Promise<readonly PublishedFact[]> {
  return db(work)
    .selectFrom("trajectories_published_fact")
    .select(["fact", "published_at as publishedAt"])
    .where("trajectory_id", "=", trajectoryId)
    .orderBy("published_at")
    .execute();
}
