import { sql } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import type { Work } from "../../../platform/define/work.ts";

/** What happened on a day with what lies near a place, or is in a theme. */
export type SubjectNews = {
  readonly subject: string;
  readonly trajectoryId: string;
  /** `2026-11-22` */
  readonly day: string;
  readonly many: number;
  readonly first: Date;
  readonly last: Date;
};

type Since = { readonly since: Date; readonly timeZone: string };

/** A place that is followed: its middle and how far around it, in metres. */
export type NearAsked = {
  readonly subject: string;
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
};

const shown = sql`c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'`;

// Metres of a degree to the north; to the east they shrink with the cosine of the latitude. Within some kilometres the earth is flat.
const degree = 111_320;

/** Asked places with the contributions around them, of which each is read by everybody. */
function around(asked: readonly NearAsked[]) {
  const one = (name: "lon" | "lat" | "metres") => asked.map((near) => near[name]);
  return sql`unnest(${asked.map(({ subject }) => subject)}::text[], ${one("lon")}::float8[], ${one("lat")}::float8[],
      ${one("metres")}::float8[]) as n(subject, lon, lat, metres)
    join engage_place p on p.lat between n.lat - n.metres / ${degree} and n.lat + n.metres / ${degree}
      and power((p.lat - n.lat) * ${degree}, 2) + power((p.lon - n.lon) * ${degree} * cos(radians(n.lat)), 2) <= power(n.metres, 2)
    join engage_contribution c on c.tenant_id = p.tenant_id and c.contribution_id = p.contribution_id and ${shown}`;
}

/** What was published near these places. */
export async function publishedNear(
  work: Work,
  { since, timeZone }: Since,
  asked: readonly NearAsked[],
): Promise<readonly SubjectNews[]> {
  if (asked.length === 0) return [];
  const at = sql`coalesce(c.moderated_at, c.submitted_at)`;
  const { rows } = await sql<SubjectNews>`
    select n.subject, c.trajectory_id as "trajectoryId", ((${at} at time zone ${timeZone})::date)::text as day,
      count(*)::int as many, min(${at}) as first, max(${at}) as last
    from ${around(asked)} where ${at} > ${since} and ${at} <= ${work.now} group by 1, 2, 3`.execute(work.db);
  return rows;
}

/** What was answered near these places. */
export async function answeredNear(
  work: Work,
  { since, timeZone }: Since,
  asked: readonly NearAsked[],
): Promise<readonly SubjectNews[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<SubjectNews>`
    select n.subject, c.trajectory_id as "trajectoryId", ((d.confirmed_at at time zone ${timeZone})::date)::text as day,
      count(*)::int as many, min(d.confirmed_at) as first, max(d.confirmed_at) as last
    from ${around(asked)}
    join engage_disposition d on d.tenant_id = c.tenant_id and d.contribution_id = c.contribution_id
    where d.confirmed_at > ${since} and d.confirmed_at <= ${work.now} and d.replaced_at is null
    group by 1, 2, 3`.execute(work.db);
  return rows;
}

export type ThemeNews = SubjectNews & { readonly themeId: string; readonly name: Localized };

/** What was answered of what is in these themes, which is also how a theme becomes public. */
export async function answeredInThemes(
  work: Work,
  { since, timeZone }: Since,
  themeIds: readonly string[],
): Promise<readonly ThemeNews[]> {
  if (themeIds.length === 0) return [];
  const { rows } = await sql<ThemeNews>`
    select t.theme_id as "themeId", 'theme ' || t.theme_id as subject, t.name, t.trajectory_id as "trajectoryId",
      ((d.confirmed_at at time zone ${timeZone})::date)::text as day,
      count(*)::int as many, min(d.confirmed_at) as first, max(d.confirmed_at) as last
    from engage_theme t join engage_theme_source s using (tenant_id, theme_id)
    join engage_contribution c using (tenant_id, contribution_id)
    join engage_disposition d using (tenant_id, contribution_id)
    where t.theme_id = any(${[...themeIds]}::uuid[]) and ${shown}
      and d.confirmed_at > ${since} and d.confirmed_at <= ${work.now} and d.replaced_at is null
      -- As long as it is public: something in it has the answer of the theme.
      and exists (select from engage_theme_source o join engage_contribution c using (tenant_id, contribution_id)
        join engage_disposition a using (tenant_id, contribution_id)
        where o.tenant_id = t.tenant_id and o.theme_id = t.theme_id and ${shown}
          and a.theme_id = t.theme_id and a.confirmed_at is not null and a.replaced_at is null)
    group by t.tenant_id, t.theme_id, 5`.execute(work.db);
  return rows;
}
