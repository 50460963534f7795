import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Box } from "../../../platform/map/area.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { slicedContributions } from "../contribution-reader.ts";
import { placeLiesIn } from "./neighbourhoods/reader.ts";

/** Contributions that lie so close together on a map that one sign stands for them all. */
export type Cluster = {
  readonly many: number;
  /** Their middle. */
  readonly lon: number;
  readonly lat: number;
  readonly box: Box;
  /** Of at most `idsAtMost` of them. */
  readonly ids: readonly string[];
};

const idsAtMost = 20;

/** Which places of a trajectory: of its activities, in all neighbourhoods, in one, or in a district. */
export type PlacesAsked = { readonly activityIds: readonly string[]; readonly neighbourhood?: string | undefined };

/** Ids of what anybody may read of these activities. */
function readable(activityIds: readonly string[]): RawBuilder<unknown> {
  return sql`c.activity_id = any(${[...activityIds]}::uuid[])
    and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'`;
}

/**
 * The places of those: `p`. Asked as "is it one of these", which PostgreSQL answers from a table in memory; a join it would
 * make row by row as long as it knows little of ten thousand new ones.
 */
function shown(asked: PlacesAsked): RawBuilder<unknown> {
  return sql`${placesIn(asked)}
    and (p.contribution_id in (
      select c.contribution_id from engage_contribution c where ${readable(asked.activityIds)})) is true`;
}

function placesIn({ activityIds, neighbourhood }: PlacesAsked): RawBuilder<unknown> {
  const inOne = neighbourhood === undefined ? sql`` : sql`and ${placeLiesIn(neighbourhood)}`;
  return sql`engage_place p where p.activity_id = any(${[...activityIds]}::uuid[]) ${inOne}`;
}

/** The part of the earth in which they all lie; undefined without any. */
export async function boxOfPlaces(work: Work, asked: PlacesAsked): Promise<Box | undefined> {
  const { rows } = await sql<{ [side in keyof Box]: number | null }>`
    select min(p.lon) as west, min(p.lat) as south, max(p.lon) as east, max(p.lat) as north
    from ${shown(asked)}`.execute(work.db);
  const { west = null, south = null, east = null, north = null } = rows[0] ?? {};
  return west === null || south === null || east === null || north === null ? undefined : { west, south, east, north };
}

/** Whether anything stands on the map. */
export async function isAnyPlaced(work: Work, asked: PlacesAsked): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from ${shown(asked)}) as found`.execute(work.db);
  return rows[0]?.found === true;
}

/** The newest first. */
export async function placedContributions(
  work: Work,
  asked: PlacesAsked,
  slice: Slice,
): Promise<Sliced<AnsweredContribution>> {
  const found = sql`select c.contribution_id from engage_contribution c where ${readable(asked.activityIds)}
    and (c.contribution_id in (select p.contribution_id from ${placesIn(asked)})) is true
    order by c.submitted_at desc, c.contribution_id`;
  return slicedContributions(work, found, slice);
}

/** Those within the box, joined where they lie in one cell of a grid. @param cell its width and height, in degrees */
export async function clustersIn(
  work: Work,
  asked: PlacesAsked,
  { west, south, east, north }: Box,
  cell: { readonly lon: number; readonly lat: number },
): Promise<readonly Cluster[]> {
  const { rows } = await sql<Omit<Cluster, "box"> & Box>`
    select count(*)::int as many, avg(p.lon) as lon, avg(p.lat) as lat,
      min(p.lon) as west, min(p.lat) as south, max(p.lon) as east, max(p.lat) as north,
      (array_agg(p.contribution_id order by p.contribution_id desc))[1:${idsAtMost}::int] as ids
    from ${shown(asked)}
      and p.lon between ${west} and ${east} and p.lat between ${south} and ${north}
    group by floor(p.lon / ${cell.lon}::float8), floor(p.lat / ${cell.lat}::float8)
    order by many, lon, lat`.execute(work.db);
  return rows.map(({ many, lon, lat, ids, ...box }) => ({ many, lon, lat, ids, box }));
}
