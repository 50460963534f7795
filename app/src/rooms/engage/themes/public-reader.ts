import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { answer as joinedAnswer } from "../answers-reader.ts";
import type { Answer, AnsweredContribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { slicedContributions } from "../contribution-reader.ts";

/** A theme that everybody may read: its answer was confirmed for something in it that is published. */
export type PublicTheme = {
  readonly id: string;
  readonly name: Localized;
  readonly line: Localized;
  /** How many published contributions are in it. */
  readonly sources: number;
  readonly answer: Answer;
};

type ThemeRow = Omit<PublicTheme, "answer"> & { readonly answered: string };

/** The public themes of a trajectory, those with the most contributions first. */
export async function publicThemes(work: Work, trajectoryId: string): Promise<readonly PublicTheme[]> {
  return themesWhere(work, sql`t.trajectory_id = ${trajectoryId}::uuid`);
}

export async function publicThemeById(work: Work, trajectoryId: string, id: string): Promise<PublicTheme | undefined> {
  if (!isId(id)) return undefined;
  return (await themesWhere(work, sql`t.trajectory_id = ${trajectoryId}::uuid and t.theme_id = ${id}::uuid`))[0];
}

/** The public themes that this contribution is in. */
export async function publicThemesAbout(work: Work, contributionId: string): Promise<readonly PublicTheme[]> {
  const which = sql`t.theme_id in (select theme_id from engage_theme_source where contribution_id = ${contributionId}::uuid)`;
  return themesWhere(work, which);
}

export async function isPublicTheme(work: Work, id: string): Promise<boolean> {
  return (await themesWhere(work, sql`t.theme_id = ${id}::uuid`)).length > 0;
}

const publicSource = sql`c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'`;

async function themesWhere(work: Work, which: RawBuilder<unknown>): Promise<readonly PublicTheme[]> {
  const { rows } = await sql<ThemeRow>`
    select t.theme_id as id, t.name, t.line, count(*)::int as sources,
      (array_agg(c.contribution_id order by d.confirmed_at desc) filter (where d.theme_id = t.theme_id))[1] as answered
    from engage_theme t join engage_theme_source s using (tenant_id, theme_id)
    join engage_contribution c using (tenant_id, contribution_id) ${joinedAnswer}
    where ${which} and ${publicSource}
    group by t.tenant_id, t.theme_id having bool_or(d.theme_id = t.theme_id)
    order by sources desc, lower(t.name->>'nl')`.execute(work.db);
  const answers = await answersOf(
    work,
    rows.map((row) => row.answered),
  );
  return rows.flatMap(({ answered, ...theme }) => {
    const answer = answers.get(answered);
    return answer ? [{ ...theme, answer }] : [];
  });
}

async function answersOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const slice = { page: 1, perPage: Math.max(1, ids.length) };
  const { items } = await slicedContributions(work, sql`select unnest(${[...ids]}::uuid[])`, slice);
  return new Map(items.flatMap(({ contribution, answer }) => (answer ? [[contribution.id, answer]] : [])));
}

/** What people said about it, as long as their words are kept: the newest first. */
export async function publicSources(work: Work, themeId: string, slice: Slice): Promise<Sliced<AnsweredContribution>> {
  const found = sql`
    select c.contribution_id from engage_contribution c join engage_theme_source s using (tenant_id, contribution_id)
    where s.theme_id = ${themeId}::uuid and ${publicSource} and c.erased_at is null order by c.submitted_at desc, c.contribution_id`;
  return slicedContributions(work, found, slice);
}

/** The first few of each theme. */
export async function firstSources(
  work: Work,
  themeIds: readonly string[],
  many: number,
): Promise<ReadonlyMap<string, readonly PublicSource[]>> {
  const { rows } = await sql<PublicSource & { themeId: string }>`
    select "themeId", receipt, "activityId", title, lang from (
      select s.theme_id as "themeId", c.receipt, c.activity_id as "activityId", c.title, c.lang,
        row_number() over (partition by s.theme_id order by c.submitted_at desc, c.contribution_id) as nth
      from engage_theme_source s join engage_contribution c using (tenant_id, contribution_id)
      where s.theme_id = any(${[...themeIds]}::uuid[]) and ${publicSource} and c.erased_at is null) found
    where nth <= ${many} order by nth`.execute(work.db);
  return Map.groupBy(rows, (row) => row.themeId);
}

export type PublicSource = {
  readonly receipt: string;
  readonly activityId: string;
  readonly title: string;
  readonly lang: string;
};
