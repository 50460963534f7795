import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { standing } from "../answers-reader.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { lockedContributions, slicedContributions, withDispositions } from "../contribution-reader.ts";
import type { CountedTheme, Theme, ThemeCounts } from "./domain.ts";

type ThemeRow = Theme & ThemeCounts;

/** The themes of a trajectory, those with the most contributions first. */
export async function themesOf(work: Work, trajectoryId: string): Promise<readonly CountedTheme[]> {
  return themesWhere(work, sql`t.trajectory_id = ${trajectoryId}::uuid`);
}

export async function themeById(work: Work, id: string): Promise<CountedTheme | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await themesWhere(work, sql`t.theme_id = ${id}::uuid`);
  return found;
}

/** The themes that a contribution is in. */
export async function themesAbout(work: Work, contributionId: string): Promise<readonly CountedTheme[]> {
  const which = sql`t.theme_id in (select theme_id from engage_theme_source where contribution_id = ${contributionId}::uuid)`;
  return themesWhere(work, which);
}

export type NamedTheme = Pick<Theme, "id" | "name">;

/** The themes of each of these contributions, by name. */
export async function themesByContribution(
  work: Work,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedTheme[]>> {
  const { rows } = await sql<NamedTheme & { about: string }>`
    select s.contribution_id as about, t.theme_id as id, t.name
    from engage_theme_source s join engage_theme t using (tenant_id, theme_id)
    where s.contribution_id = any(${[...contributionIds]}::uuid[]) order by lower(t.name->>'nl')`.execute(work.db);
  const byContribution = Map.groupBy(rows, ({ about }) => about);
  return new Map([...byContribution].map(([about, all]) => [about, all.map(({ id, name }) => ({ id, name }))]));
}

async function themesWhere(work: Work, which: RawBuilder<unknown>): Promise<readonly CountedTheme[]> {
  const { rows } = await sql<ThemeRow>`
    select t.theme_id as id, t.trajectory_id as "trajectoryId", t.name, t.line, t.made_by_name as "madeByName",
      count(c.contribution_id)::int as sources, count(d.disposition_id)::int as answered,
      (count(p.disposition_id) filter (where p.theme_id = t.theme_id))::int as proposed,
      (count(p.disposition_id) filter (where d.disposition_id is null and p.theme_id is distinct from t.theme_id))::int as elsewhere
    from engage_theme t
    left join engage_theme_source s on s.tenant_id = t.tenant_id and s.theme_id = t.theme_id
    left join engage_contribution c on c.tenant_id = s.tenant_id and c.contribution_id = s.contribution_id
      and c.state = 'active' and c.moderation <> 'rejected'
    ${standing}
    where ${which}
    group by t.tenant_id, t.theme_id order by sources desc, lower(t.name->>'nl')`.execute(work.db);
  return rows.map(({ sources, answered, proposed, elsewhere, ...theme }) => ({
    ...theme,
    counts: { sources, answered, proposed, elsewhere },
  }));
}

/** What is in a theme, as in the register: the newest first, the withdrawn last. */
export async function sourcesOf(work: Work, themeId: string, slice: Slice): Promise<Sliced<AnsweredContribution>> {
  const found = sql`
    select c.contribution_id from engage_contribution c join engage_theme_source s using (tenant_id, contribution_id)
    where s.theme_id = ${themeId}::uuid order by c.state, c.submitted_at desc, c.contribution_id`;
  return slicedContributions(work, found, slice);
}

/** Everything in a theme; nobody changes any of it until this transaction ends. */
export async function lockedSources(work: Work, themeId: string): Promise<readonly AnsweredContribution[]> {
  const { rows } = await sql<{ id: string }>`
    select contribution_id as id from engage_theme_source where theme_id = ${themeId}::uuid`.execute(work.db);
  const locked = await lockedContributions(
    work,
    rows.map(({ id }) => id),
  );
  return withDispositions(work, locked);
}

/** The answer that was confirmed for a theme and the proposal that waits for a decider: of each the newest. */
export async function themeStanding(
  work: Work,
  themeId: string,
): Promise<Pick<AnsweredContribution, "answer" | "proposal">> {
  const newest = (which: RawBuilder<unknown>) => sql`
    (select c.contribution_id, d.confirmed_at is null as proposed from engage_disposition d
      join engage_theme_source s using (tenant_id, contribution_id, theme_id)
      join engage_contribution c using (tenant_id, contribution_id)
      where d.theme_id = ${themeId}::uuid and d.replaced_at is null and c.state = 'active' and c.moderation <> 'rejected'
        and ${which} order by d.confirmed_at desc, d.proposed_at desc limit 1)`;
  const { rows } = await sql<{ contribution_id: string }>`
    ${newest(sql`d.confirmed_at is not null`)} union all ${newest(sql`d.confirmed_at is null`)}`.execute(work.db);
  const ids = rows.map((row) => row.contribution_id);
  const found = (await slicedContributions(work, sql`select unnest(${ids}::uuid[])`, { page: 1, perPage: 2 })).items;
  return {
    answer: found.find(({ answer }) => answer?.themeId === themeId)?.answer,
    proposal: found.find(({ proposal }) => proposal?.themeId === themeId)?.proposal,
  };
}

/** The languages in which those wrote whom an answer of this theme would reach. */
export async function languagesOf(work: Work, themeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ lang: string }>`
    select distinct c.lang from engage_contribution c join engage_theme_source s using (tenant_id, contribution_id) ${standing}
    where s.theme_id = ${themeId}::uuid and c.state = 'active' and c.moderation <> 'rejected' and d.disposition_id is null
      and (p.disposition_id is null or p.theme_id = ${themeId}::uuid) order by 1`.execute(work.db);
  return rows.map(({ lang }) => lang);
}
